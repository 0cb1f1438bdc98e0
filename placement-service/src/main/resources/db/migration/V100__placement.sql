-- What intake said of a student's state, an event a row: the highest version is the state now.
create table student_wijziging (
  event_id uuid    primary key,
  student  uuid    not null,
  versie   integer not null,
  toestand text    not null,
  datum    date    not null
);
create index student_wijziging_by_student on student_wijziging (student, versie desc);

create table werkgever (
  werkgever uuid    primary key,
  code      text    not null,
  versie    integer not null
);
create index werkgever_by_code on werkgever (code);

create table leermeester (
  werkgever   uuid not null,
  leermeester uuid not null,
  primary key (leermeester, werkgever)
);

create table leerwerkplek (
  leerwerkplek   uuid    primary key,
  werkgever      uuid    not null,
  werkgever_code text    not null,
  richting       text    not null,
  locatie        text    not null,
  toestand       text    not null,
  aangeboden_op  date    not null,
  versie         integer not null
);
create index leerwerkplek_by_werkgever on leerwerkplek (werkgever, leerwerkplek);

create table stage (
  stage          uuid    primary key,
  student        uuid    not null,
  leerwerkplek   uuid    not null,
  werkgever      uuid    not null,
  werkgever_code text    not null,
  toestand       text    not null,
  begonnen_op    date    not null,
  geeindigd_op   date,
  versie         integer not null
);
create index stage_by_student on stage (student);
create index stage_by_leerwerkplek on stage (leerwerkplek);

create table knelpunt (
  knelpunt uuid primary key,
  stage    uuid not null
);

create table dienstverband (
  dienstverband  uuid    primary key,
  student        uuid    not null,
  werkgever      uuid    not null,
  werkgever_code text    not null,
  soort          text    not null,
  begonnen_op    date    not null,
  geeindigd_op   date,
  versie         integer not null
);
create index dienstverband_by_student on dienstverband (student, begonnen_op);
