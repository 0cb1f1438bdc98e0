create table counter (
  counter uuid    primary key,
  total   integer not null,
  versie  integer not null
);
create table heard (
  position bigint generated always as identity primary key,
  key      text   not null,
  number   integer not null
);
