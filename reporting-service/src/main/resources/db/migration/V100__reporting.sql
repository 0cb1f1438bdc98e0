-- Which archived events tell about which subject. The archive itself is the inbox.
create table timeline (
  subject_soort text not null,
  subject       uuid not null,
  event_id      uuid not null references inbox (event_id),
  primary key (subject_soort, subject, event_id)
);

-- Signed amounts on two axes of days. A figure on day D as known at the end of day K is the sum of
-- what is dated up to D and was known up to K. waarde is what was measured of each that is counted (the
-- days of a doorlooptijd, a change in score); 0 where there is nothing but the counting.
create table cube (
  indicator   text   not null,
  organisatie text,
  richting    text,
  werkgever   text,
  kenmerk     text,
  waarde      int    not null default 0,
  geldig_op   date   not null,
  bekend_op   date   not null,
  delta       bigint not null,
  unique nulls not distinct (indicator, geldig_op, bekend_op, organisatie, richting, werkgever, kenmerk,
    waarde)
);

-- The same amounts rolled up, so that a figure costs days and dimensions and not people. A day of the
-- one axis is kept with a month of the other, and both days only for the last days of knowing: hence the
-- order of that key. A month stands as its first day. dagen is each amount times its own day, as days
-- since 1970: from it follows over how many days an amount counted.
create table cube_dag (
  indicator text   not null,
  kenmerk   text,
  waarde    int    not null,
  geldig_op date   not null,
  bekend_op date   not null,
  delta     bigint not null,
  unique nulls not distinct (indicator, bekend_op, geldig_op, kenmerk, waarde)
) with (fillfactor = 80);

create table cube_dag_maand (
  indicator text   not null,
  kenmerk   text,
  waarde    int    not null,
  geldig_op date   not null,
  bekend_op date   not null,
  delta     bigint not null,
  unique nulls not distinct (indicator, geldig_op, bekend_op, kenmerk, waarde)
) with (fillfactor = 80);

create table cube_maand (
  indicator text   not null,
  kenmerk   text,
  waarde    int    not null,
  geldig_op date   not null,
  bekend_op date   not null,
  delta     bigint not null,
  dagen     bigint not null,
  unique nulls not distinct (indicator, geldig_op, bekend_op, kenmerk, waarde)
) with (fillfactor = 60);

create table cube_herkomst (
  indicator   text   not null,
  organisatie text,
  richting    text,
  kenmerk     text,
  waarde      int    not null,
  geldig_op   date   not null,
  bekend_op   date   not null,
  delta       bigint not null,
  dagen       bigint not null,
  unique nulls not distinct (indicator, geldig_op, bekend_op, organisatie, richting, kenmerk, waarde)
) with (fillfactor = 80);

create index inbox_doelstelling on inbox ((data ->> 'doelstelling')) where topic = 'plp.reporting';

create table observatie (
  observatie  uuid    primary key,
  fase        text    not null,
  onderwerp   text    not null,
  perspectief text    not null,
  soort       text    not null,
  tekst       text    not null,
  bron        text    not null,
  versie      integer not null
);

create table doelstelling (
  doelstelling uuid    primary key,
  indicator    text    not null,
  streefwaarde numeric not null,
  op           date    not null,
  versie       integer not null
);
