-- Whose student somebody is: of StudentIngestroomd, and before it of KandidaatAangemeld, as corrected last.
create table student (
  student     uuid primary key,
  organisatie text not null
);
create index student_by_organisatie on student (organisatie, student);
insert into student (student, organisatie)
select distinct on (i.data ->> 'student') cast(i.data ->> 'student' as uuid), coalesce(
  (select c.data -> 'velden' ->> 'organisatie' from inbox c
   where c.gebeurtenis = 'GebeurtenisGecorrigeerd' and c.subject = i.subject
     and c.data ->> 'gebeurtenis' = cast(i.event_id as text) and c.data -> 'velden' ->> 'organisatie' is not null
   order by cast(c.data ->> 'versie' as int) desc limit 1),
  i.data ->> 'organisatie')
from inbox i
where i.gebeurtenis in ('KandidaatAangemeld', 'StudentIngestroomd')
order by i.data ->> 'student', i.gebeurtenis = 'StudentIngestroomd' desc, cast(i.data ->> 'versie' as int) desc;

-- Who may see a student. Only what a transaction said that it reaches is there for it, whatever it asks.
alter table student enable row level security;
alter table student force row level security;
create policy reach on student using (
  reach_everything()
  or organisatie = reach_organisatie()
  or student = reach_student()
  or student in (
    select i.student from inzage i where i.aan in (reach_organisatie(), reach_actor()) and i.tot > now()));

-- What is due at a werkgever is about no person.
alter table agenda enable row level security;
alter table agenda force row level security;
create policy reach on agenda using (
  reach_everything()
  or student is null
  or exists (select from student s where s.student = agenda.student));

-- The archive is kept for the figures and is technical; who asks about a student asks it through this.
create view student_archief with (security_invoker = true) as
select * from inbox i
where reach_everything() or exists (select from student s where s.student = cast(i.subject as uuid));
