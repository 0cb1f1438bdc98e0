-- Only for services with projections that can be built anew. Each version stands in a schema of its own, beside
-- the live one; one without a schema has been cleared away.
create table projection_version (
  projection   text        not null,
  version      int         not null,
  schema       text,
  state        text        not null check (state in ('BOUWEND', 'GEREED', 'LIVE', 'OUD', 'GEANNULEERD', 'MISLUKT')),
  definition   text        not null,
  -- All of the archive up to here is in it; null before the build has begun. Stands still while it is live: then
  -- everything goes into it.
  position     bigint,
  total        bigint      not null default 0,
  done         bigint      not null default 0,
  per_second   bigint      not null default 0,
  reason       text,
  requested_at timestamptz not null,
  live_at      timestamptz,
  ended_at     timestamptz,
  primary key (projection, version)
);
create unique index projection_version_live on projection_version (projection) where state = 'LIVE';
create unique index projection_version_built on projection_version (projection) where state in ('BOUWEND', 'GEREED');
create unique index projection_version_schema on projection_version (schema);

-- The parts into which a step of a build is cut. A part is done once, in the transaction that says so.
create table projection_slice (
  projection text    not null,
  version    int     not null,
  step       int     not null,
  number     int     not null,
  kind       text,
  after      text,
  up_to      text,
  done       boolean not null default false,
  primary key (projection, version, step, number),
  foreign key (projection, version) references projection_version (projection, version)
);

-- A build takes the archive key by key: what is told about one student is found together.
create index inbox_by_key on inbox (key collate "C");

-- Makes the live version the one that this transaction reads and writes. Whoever clears a schema away waits for
-- those that use it; after the waiting the version may be another, so it is asked again.
create function use_live_projection(wanted text) returns projection_version language plpgsql as $$
declare
  live projection_version;
begin
  loop
    select * into strict live from projection_version where projection = wanted and state = 'LIVE';
    perform pg_advisory_xact_lock_shared(hashtextextended('schema ' || live.schema, 0));
    exit when exists (
      select from projection_version
      where projection = wanted and version = live.version and state = 'LIVE');
  end loop;
  perform set_config('search_path', quote_ident(live.schema) || ', public', true);
  return live;
end $$;
