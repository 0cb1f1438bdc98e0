-- All that was said about one student or one werkgever, over all services.
create index inbox_by_subject on inbox (subject);

-- What is due, and from which day it shows. It follows the archive, subject by subject.
create table agenda (
  agendapunt     uuid primary key,
  subject        uuid not null,
  soort          text not null,
  student        uuid,
  werkgever      uuid,
  werkgever_code text,
  organisatie    text,
  datum          date not null,
  vanaf          date not null,
  vervalt_op     date
);
create index agenda_by_subject on agenda (subject);
create index agenda_by_datum on agenda (datum, agendapunt);
create index agenda_by_organisatie on agenda (organisatie, datum, agendapunt);
create index agenda_by_soort on agenda (soort, datum, agendapunt);
