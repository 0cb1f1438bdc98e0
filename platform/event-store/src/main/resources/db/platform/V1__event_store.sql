-- The event store. Owner: the migration role. The service's own role may add to it, never rewrite it.
create table event (
  stream         uuid        not null,
  version        integer     not null check (version > 0),
  event_id       uuid        not null unique,
  category       text        not null,
  type           text        not null,
  schema_version smallint    not null,
  payload        jsonb       not null,
  actor          uuid        not null,
  organisatie    text,
  command_id     uuid        not null,
  causation      uuid,
  traceparent    text,
  geldig_op      date        not null,
  bekend_op      timestamptz not null,
  recorded_at    timestamptz not null,
  position       bigint      generated always as identity,
  primary key (stream, version)
);
create index event_by_command on event (command_id);
create index event_by_causation on event (causation) where causation is not null;

-- What still has to reach Kafka, as it will stand there. A row goes when Kafka has acknowledged it.
create table outbox (
  position bigint generated always as identity primary key,
  topic    text  not null,
  key      text  not null,
  headers  jsonb not null,
  payload  text  not null
);

-- The outcome of accepted requests only: a refusal that came too early must not be replayed.
create table idempotency_key (
  key         text        primary key,
  body_hmac   text        not null,
  outcome     text        not null,
  recorded_at timestamptz not null
);

-- One key a person, wrapped by a master key that the database never sees.
create table subject_key (
  subject     uuid        primary key,
  wrapped_key text        not null,
  recorded_at timestamptz not null
);

revoke update, delete on event from ${serviceRole};
