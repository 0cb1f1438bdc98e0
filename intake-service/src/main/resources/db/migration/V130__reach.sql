-- Who may see a student. Only what a transaction said that it reaches is there for it, whatever it asks.
alter table student enable row level security;
alter table student force row level security;
create policy reach on student using (
  reach_everything()
  or organisatie = reach_organisatie()
  or student = reach_student()
  or student in (
    select i.student from inzage i where i.aan in (reach_organisatie(), reach_actor()) and i.tot > now()));
