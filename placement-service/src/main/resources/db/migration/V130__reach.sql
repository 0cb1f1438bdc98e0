-- Who may see a student, a stage, a dienstverband. Only what a transaction said that it reaches is there for it,
-- whatever it asks. What is asked of the student table within a policy is itself under that table's policy.
alter table student enable row level security;
alter table student force row level security;
create policy reach on student using (
  reach_everything()
  or organisatie = reach_organisatie()
  or student = reach_student()
  or student in (
    select i.student from inzage i where i.aan in (reach_organisatie(), reach_actor()) and i.tot > now()));

alter table stage enable row level security;
alter table stage force row level security;
create policy reach on stage using (
  reach_everything()
  or werkgever = reach_werkgever()
  or exists (select from student s where s.student = stage.student));

alter table dienstverband enable row level security;
alter table dienstverband force row level security;
create policy reach on dienstverband using (
  reach_everything()
  or werkgever = reach_werkgever()
  or exists (select from student s where s.student = dienstverband.student));

alter table student_wijziging enable row level security;
alter table student_wijziging force row level security;
create policy reach on student_wijziging using (
  reach_everything()
  or exists (select from student s where s.student = student_wijziging.student));

alter table knelpunt enable row level security;
alter table knelpunt force row level security;
create policy reach on knelpunt using (
  reach_everything()
  or exists (select from stage s where s.stage = knelpunt.stage));

-- A view is asked with the eyes of who asks it, not of who made it.
alter view leerwerkplek_list set (security_invoker = true);
alter view stage_list set (security_invoker = true);
alter view dienstverband_list set (security_invoker = true);
