-- Insight that was given is for reading: a transaction that gives a command does not count it. The policies of the
-- services ask this table, and see of it only what is the asker's own.
create function reach_command() returns boolean language sql stable
  return coalesce(current_setting('app.opdracht', true) = 'ja', false);

alter table inzage enable row level security;
alter table inzage force row level security;
create policy reach on inzage using (
  reach_everything() or (not reach_command() and aan in (reach_organisatie(), reach_actor())));
