-- Whose student it is, as intake said last.
alter table student_wijziging add column organisatie text;
create table student (
  student     uuid primary key,
  organisatie text not null
);
create index student_by_organisatie on student (organisatie, student);
update student_wijziging w set organisatie = coalesce(
  (select c.data -> 'velden' ->> 'organisatie' from inbox c
   where c.gebeurtenis = 'GebeurtenisGecorrigeerd' and c.data ->> 'gebeurtenis' = cast(w.event_id as text)
     and c.data -> 'velden' ->> 'organisatie' is not null
   order by cast(c.data ->> 'versie' as int) desc limit 1),
  i.data ->> 'organisatie')
from inbox i where i.event_id = w.event_id;
insert into student (student, organisatie)
select distinct on (student) student, organisatie from student_wijziging
where organisatie is not null order by student, versie desc;

-- Who may see a student, a stage, a traject. Only what a transaction said that it reaches is there for it, whatever
-- it asks. What is asked of another table within a policy is itself under that table's policy.
alter table student enable row level security;
alter table student force row level security;
create policy reach on student using (
  reach_everything()
  or organisatie = reach_organisatie()
  or student = reach_student()
  or student in (
    select i.student from inzage i where i.aan in (reach_organisatie(), reach_actor()) and i.tot > now()));

alter table student_wijziging enable row level security;
alter table student_wijziging force row level security;
create policy reach on student_wijziging using (
  reach_everything()
  or exists (select from student s where s.student = student_wijziging.student));

alter table stage enable row level security;
alter table stage force row level security;
create policy reach on stage using (
  reach_everything()
  or werkgever = reach_werkgever()
  or exists (select from student s where s.student = stage.student));

-- Put before the RMT: an aanvraag was made. Put before Nova: the RMT has agreed.
alter table traject enable row level security;
alter table traject force row level security;
create policy reach on traject using (
  reach_everything()
  or (reach_before('rmt') and rmt <> 'GEEN')
  or (reach_before('nova') and rmt = 'AKKOORD')
  or exists (select from student s where s.student = traject.student)
  or exists (
    select from stage g where g.student = traject.student and g.werkgever = reach_werkgever()));
create index stage_by_werkgever on stage (werkgever, student);
