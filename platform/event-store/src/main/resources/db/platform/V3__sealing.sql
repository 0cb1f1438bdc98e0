-- A person's keys, one a protection class. What was sealed before could not be opened by anything.
drop table subject_key;
create table subject_key (
  subject     uuid        not null,
  protection  text        not null,
  master_key  text        not null,
  wrapped_key text        not null,
  recorded_at timestamptz not null,
  primary key (subject, protection)
);
create index subject_key_by_master on subject_key (master_key);

-- Who was forgotten stays so: no new key is made, and one that a backup brings back is destroyed again.
create table forgotten (
  subject      uuid        primary key,
  gebeurtenis  uuid        not null,
  sleutels     integer     not null,
  destroyed_at timestamptz not null
);
revoke update, delete on forgotten from ${serviceRole};
