-- The organisations whose topic has all that went before.
create table partner (
  organisatie text primary key
);

-- Whose events stand on whose topic: what was there before was given with the line.
create table partner_student (
  student     uuid not null,
  organisatie text not null,
  primary key (student, organisatie)
);
alter table partner_student enable row level security;
alter table partner_student force row level security;
create policy reach on partner_student using (
  reach_everything() or student in (select s.student from student s));

-- Who may follow a student: the one place where that is said. Who comes into it is given what went before, who leaves
-- it a message that says so.
create view partner_zicht with (security_invoker = true) as
select student, organisatie from student;
