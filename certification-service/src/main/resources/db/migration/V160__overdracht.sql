-- Who is handed over to another organisatie does not change state by it.
alter table student_wijziging alter column toestand drop not null;
