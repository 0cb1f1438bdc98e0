-- The versions of the projection 'cijfers' take turns in three schemas: the live one, one that is kept to go back
-- to, and one that is being built. The owner makes them here, so that the service needs no right to make anything.
create schema cijfers_a;
create schema cijfers_b;
create schema cijfers_c;

-- Likewise the trials of proposed definitions: the last one, and the one that is being built.
create schema proef_a;
create schema proef_b;

do $$
declare
  slot text;
  pattern text;
begin
  foreach slot in array array['cijfers_a', 'cijfers_b', 'cijfers_c', 'proef_a', 'proef_b'] loop
    foreach pattern in array
      array['timeline', 'cube', 'cube_dag', 'cube_dag_maand', 'cube_maand', 'cube_herkomst'] loop
      execute format(
        'create table %1$I.%2$I (like public.%2$I including all) with (fillfactor = %3$s)', slot, pattern,
        (select coalesce(substring(array_to_string(reloptions, ' ') from 'fillfactor=(\d+)'), '100')
         from pg_class where oid = ('public.' || pattern)::regclass));
    end loop;

    -- What a build lays down before it is put in order: facts that are told under another key than their
    -- subject's, and amounts that are still to be added up, by indicator.
    execute format('create table %I.timeline_elders (like public.timeline)', slot);
    execute format('create table %I.cube_deel (like public.cube) partition by hash (indicator)', slot);
    for part in 0..15 loop
      execute format(
        'create table %1$I.cube_deel_%2$s partition of %1$I.cube_deel for values with (modulus 16, remainder %2$s)',
        slot, part);
    end loop;

    if slot like 'proef%' then
      -- From this day on the definition in force counts the subject so often, the proposed one so often.
      execute format(
        'create table %I.afwijking (subject uuid, dag date, oud int not null, nieuw int not null, '
          'primary key (subject, dag))', slot);
    end if;

    execute format('grant usage on schema %I to ${serviceRole}', slot);
    execute format(
      'grant select, insert, update, delete, truncate, maintain on all tables in schema %I to ${serviceRole}', slot);
  end loop;
end $$;

-- They were the pattern. Whoever forgets to say which version is meant finds nothing here.
drop table timeline, cube, cube_dag, cube_dag_maand, cube_maand, cube_herkomst;
