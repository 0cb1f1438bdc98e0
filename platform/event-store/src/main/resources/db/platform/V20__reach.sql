-- Whose data a transaction may touch, as it said itself at its beginning. Policies of row-level security ask it with
-- these; what was not said is null, and reaches nobody. A migration that reads or writes rows of persons says
-- 'app.alles' too: flyway does so for every one of them.
create function reach_everything() returns boolean language sql stable
  return current_setting('app.alles', true) = 'ja';
create function reach_organisatie() returns text language sql stable
  return nullif(current_setting('app.organisatie', true), '');
create function reach_werkgever() returns uuid language sql stable
  return cast(nullif(current_setting('app.werkgever', true), '') as uuid);
create function reach_student() returns uuid language sql stable
  return cast(nullif(current_setting('app.student', true), '') as uuid);
create function reach_actor() returns text language sql stable
  return nullif(current_setting('app.actor', true), '');
create function reach_before(whom text) returns boolean language sql stable
  return whom = any (string_to_array(current_setting('app.voorgelegd', true), ' '));

-- Who else may see a student, until when: an organisatie that was given insight, or somebody in an emergency. It ends
-- by itself. Of each event the student, so that a moment that is corrected can be found again.
create table inzage (
  event_id uuid        primary key,
  student  uuid        not null,
  aan      text        not null,
  tot      timestamptz not null
);
create index inzage_by_aan on inzage (aan, tot);
