-- Which figures changed: a row a batch, in its transaction. Who listens remembers the snapshot in which it
-- looked last; a row is new when its transaction was not visible in that. So one that commits late is not
-- missed, as it would be by remembering the last row seen.
create table cijferwijziging (
  xid          xid8        not null default pg_current_xact_id(),
  indicatoren  text[]      not null,
  gewijzigd_op timestamptz not null
);
create index cijferwijziging_xid on cijferwijziging (xid);

-- There always is a row from before any question: when it is gone, so may be others.
insert into cijferwijziging (indicatoren, gewijzigd_op) values ('{}', now());
