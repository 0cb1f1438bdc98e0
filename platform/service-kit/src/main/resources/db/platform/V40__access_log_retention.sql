-- Lines are kept for five years. Removing the oldest ones is for the owner's role alone:
--   select access_log_remove(now() - interval '5 years');
-- What is left can still be checked: the hash of the last line that went is kept here.
create table access_log_removed (
  position   bigint      primary key,
  hash       bytea       not null,
  lines      bigint      not null,
  removed_at timestamptz not null default now()
);
revoke insert, update, delete on access_log_removed from ${serviceRole};

create function access_log_remove(before timestamptz) returns bigint language plpgsql as $$
declare
  last access_log;
  removed bigint;
begin
  if before > now() - interval '5 years' then
    raise exception 'lines of the access log are kept for five years';
  end if;
  -- the last line always stays: the next one is chained to it
  select * into last from access_log
  where position < coalesce(
    (select min(position) from access_log where end_time >= before),
    (select max(position) from access_log))
  order by position desc limit 1;
  if last is null then
    return 0;
  end if;
  delete from access_log where position <= last.position;
  get diagnostics removed = row_count;
  insert into access_log_removed (position, hash, lines) values (last.position, last.hash, removed);
  return removed;
end $$;
revoke execute on function access_log_remove(timestamptz) from public;
