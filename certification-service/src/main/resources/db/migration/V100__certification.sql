-- What intake said of a student's state, an event a row: the highest version is the state now.
create table student_wijziging (
  event_id uuid    primary key,
  student  uuid    not null,
  versie   integer not null,
  toestand text    not null,
  datum    date    not null
);
create index student_wijziging_by_student on student_wijziging (student, versie desc);

-- The stages that placement told of, and the events that began and ended them.
create table stage (
  stage    uuid primary key,
  student  uuid not null,
  werkgever uuid not null,
  begin_event uuid not null,
  begin    date not null,
  einde_event uuid,
  einde    date
);
create index stage_by_student on stage (student);

create table erkenning (
  event_id   uuid primary key,
  werkgever  uuid not null,
  vanaf      date not null,
  geldig_tot date
);
create index erkenning_by_werkgever on erkenning (werkgever);

create table traject (
  traject             uuid    primary key,
  student             uuid    not null,
  kwalificatie        text    not null,
  rmt                 text    not null,
  nova_aangemeld      boolean not null,
  erkenning_behaald   boolean not null,
  praktijkverklaring  text    not null,
  gestopt             boolean not null,
  werkprocessen       integer not null,
  behaald             integer not null,
  versie              integer not null
);
create index traject_by_student on traject (student, traject);
