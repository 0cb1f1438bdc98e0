-- Where an organisatie wants to be told of its own people. The secret is not kept: it is derived, and this says which.
create table abonnement (
  abonnement   uuid        primary key,
  organisatie  text        not null,
  adres        text        not null,
  soorten      jsonb       not null,
  staat        text        not null check (staat in ('ACTIEF', 'GEPAUZEERD')),
  reden        text,
  door         uuid        not null,
  geheim       int         not null default 1,
  -- All of the archive up to here was told, or waits in bezorging.
  positie      bigint      not null,
  gemaakt_op   timestamptz not null
);
create index abonnement_by_organisatie on abonnement (organisatie, abonnement);
alter table abonnement enable row level security;
alter table abonnement force row level security;
create policy reach on abonnement using (reach_everything() or organisatie = reach_organisatie());

-- What is still to be delivered. Of one student the lowest number goes first, and the others wait for it; a row goes
-- when it was delivered.
create table bezorging (
  volgnummer      bigint      generated always as identity primary key,
  bezorging       uuid        not null unique default gen_random_uuid(),
  abonnement      uuid        not null references abonnement (abonnement) on delete cascade,
  gebeurtenis     uuid        not null,
  soort           text        not null,
  student         uuid        not null,
  pogingen        int         not null default 0,
  volgende_poging timestamptz not null,
  bezet_tot       timestamptz,
  mislukt_sinds   timestamptz,
  laatste_fout    text,
  unique (abonnement, gebeurtenis)
);
create index bezorging_by_student on bezorging (abonnement, student, volgnummer);
create index bezorging_by_volgende_poging on bezorging (volgende_poging);
alter table bezorging enable row level security;
alter table bezorging force row level security;
create policy reach on bezorging using (
  reach_everything()
  or exists (select from abonnement a where a.abonnement = bezorging.abonnement)
    and exists (select from student s where s.student = bezorging.student));
