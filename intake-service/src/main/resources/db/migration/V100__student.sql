-- The list of students. It follows the events in the command's own transaction.
create table student (
  student     uuid    primary key,
  toestand    text    not null,
  organisatie text    not null,
  richting    text,
  sinds       date    not null,
  versie      integer not null
);
create index student_by_organisatie on student (organisatie, student);
create index student_by_toestand on student (toestand, student);
