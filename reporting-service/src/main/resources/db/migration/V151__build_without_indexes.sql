-- A build fills its cube without indexes and lays them afterwards: kept row by row they cost more than all else.
-- The service may make nothing, so its owner lends it just this, and only where versions are built.
create function cube_zonder_indexen(slot name) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  one record;
begin
  for one in
    select t.relname as tabel, c.conname as naam
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = slot and n.nspname ~ '^(cijfers|proef)_[abc]$' and t.relname ~ '^cube' and c.contype = 'u'
  loop
    execute format('alter table %I.%I drop constraint %I', slot, one.tabel, one.naam);
  end loop;
end $$;

create function cube_met_index(slot name, tabel name) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  columns text := case tabel
    when 'cube' then 'indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk, waarde'
    when 'cube_dag' then 'indicator, bekend_op, geldig_op, kenmerk, waarde'
    when 'cube_dag_maand' then 'indicator, geldig_op, bekend_op, kenmerk, waarde'
    when 'cube_maand' then 'indicator, geldig_op, bekend_op, kenmerk, waarde'
    when 'cube_herkomst' then 'indicator, geldig_op, bekend_op, organisatie, richting, kenmerk, waarde'
  end;
begin
  if columns is null or slot !~ '^(cijfers|proef)_[abc]$' then
    raise exception 'no version is built in %.%', slot, tabel;
  end if;
  if not exists (
    select from pg_constraint
    where conrelid = cast(format('%I.%I', slot, tabel) as regclass) and contype = 'u') then
    execute format('alter table %I.%I add unique nulls not distinct (%s)', slot, tabel, columns);
  end if;
end $$;

revoke execute on function cube_zonder_indexen(name), cube_met_index(name, name) from public;
grant execute on function cube_zonder_indexen(name), cube_met_index(name, name) to ${serviceRole};
