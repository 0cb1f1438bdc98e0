-- Who read what of whom, and for what. The columns are those of the standard Logboek Dataverwerkingen.
create table access_log (
  position               bigint      primary key,
  trace_id               text        not null,
  span_id                text        not null,
  status_code            text        not null,
  name                   text        not null,
  start_time             timestamptz not null,
  end_time               timestamptz not null,
  resource               text        not null,
  processing_activity_id text        not null,
  data_subject_ids       uuid[]      not null,
  actor                  uuid        not null,
  roles                  text        not null,
  organisatie            text,
  hash                   bytea       not null
);
create index access_log_by_subject on access_log using gin (data_subject_ids);
create index access_log_by_time on access_log (start_time);
revoke update, delete on access_log from ${serviceRole};

-- Each line holds the hash of itself and of the line before: to change or drop one is to break the chain.
create function access_log_hash(previous bytea, line access_log) returns bytea language sql immutable as $$
  select sha256(coalesce(previous, ''::bytea) || convert_to(concat_ws('|',
    line.position, line.trace_id, line.span_id, line.status_code, line.name,
    extract(epoch from line.start_time), extract(epoch from line.end_time), line.resource,
    line.processing_activity_id, array_to_string(line.data_subject_ids, ','), line.actor, line.roles,
    coalesce(line.organisatie, '-')), 'UTF8'))
$$;
