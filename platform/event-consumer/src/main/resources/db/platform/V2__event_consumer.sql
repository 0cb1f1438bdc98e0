-- What came in from Kafka: filter against double delivery, archive, and proof of what is in.
create table inbox (
  event_id    uuid        primary key,
  topic       text        not null,
  key         text        not null,
  gebeurtenis text        not null,
  subject     text        not null,
  recorded_at timestamptz not null,
  data        jsonb       not null,
  received_at timestamptz not null,
  position    bigint      generated always as identity
);
create index inbox_position on inbox (position);

-- Where to go on, stored in the same transaction as what was handled.
create table consumer_offset (
  topic       text   not null,
  partition   int    not null,
  next_offset bigint not null,
  primary key (topic, partition)
);

-- A key whose event could not be handled waits here, with everything that follows it.
create table parked (
  event_id  uuid        primary key references inbox (event_id),
  key       text        not null,
  reason    text        not null,
  parked_at timestamptz not null,
  position  bigint      generated always as identity
);
create index parked_by_key on parked (key, position);
