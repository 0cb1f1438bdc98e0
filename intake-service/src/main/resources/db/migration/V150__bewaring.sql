-- Whose data is kept for now although its term ends: each line suspends or resumes; nothing is rewritten.
create table opschorting (
  regel       bigint      generated always as identity primary key,
  student     uuid        not null,
  opgeschort  boolean     not null,
  reden       text,
  actor       uuid        not null,
  recorded_at timestamptz not null
);
create index opschorting_by_student on opschorting (student, regel desc);
revoke update, delete on opschorting from ${serviceRole};

alter table opschorting enable row level security;
alter table opschorting force row level security;
create policy reach on opschorting using (
  reach_everything() or student in (select s.student from student s));
