-- What the list of students is filtered on and the agenda of one organisatie looks at.
alter table student add column herbeoordelen_op date;
alter table student add column verwachte_hervatting date;

-- Orders come with the key behind them, so that a page can begin after any row.
drop index student_by_organisatie;
drop index student_by_toestand;
create index student_by_sinds on student (sinds, student);
create index student_by_organisatie on student (organisatie, student);
create index student_by_organisatie_and_sinds on student (organisatie, sinds, student);
create index student_by_toestand_and_sinds on student (toestand, sinds, student);
create index student_by_herbeoordelen on student (herbeoordelen_op) where herbeoordelen_op is not null;
create index student_by_verwachte_hervatting on student (verwachte_hervatting)
  where verwachte_hervatting is not null;

-- Students that were recorded before this list had these days.
update student s set herbeoordelen_op = (
  select cast(e.payload ->> 'herbeoordelenOp' as date) from event e
  where e.stream = s.student and e.type = 'IntakegesprekGevoerd' order by e.version desc limit 1)
where toestand = 'KANDIDAAT';
update student s set verwachte_hervatting = (
  select cast(e.payload ->> 'verwachteHervatting' as date) from event e
  where e.stream = s.student and e.type = 'StudentGepauzeerd' order by e.version desc limit 1)
where toestand = 'GEPAUZEERD';
