-- A message without content says: whatever you keep under this key, keep it no longer.
alter table outbox alter column payload drop not null;
