-- The order in which a reader from outside may go through the archive. Positions are given at insert and seen at commit,
-- in another order: who remembers the last one seen misses rows. Whatever has a transaction below the snapshot's xmin is
-- there for good, and nothing can come before it any more; so that comes first, and the position after it.
alter table inbox add column xid xid8 not null default pg_current_xact_id();
create index inbox_by_xid on inbox (xid, position);
