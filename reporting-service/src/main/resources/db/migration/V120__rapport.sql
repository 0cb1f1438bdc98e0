-- The contents of filed reports, as canonical bytes under their own hash. They can be added only.
create table rapport_inhoud (
  hash   text  primary key,
  inhoud bytea not null
);
revoke update, delete on rapport_inhoud from ${serviceRole};

create table rapport (
  rapport        uuid primary key,
  soort          text not null,
  van            date not null,
  tot            date not null,
  bekend_op      date not null,
  publiek        text not null,
  vastgesteld_op date not null,
  vervangt       uuid unique references rapport (rapport),
  hash           text not null references rapport_inhoud (hash)
);
create index rapport_by_tot on rapport (tot, rapport);
create index rapport_by_vastgesteld_op on rapport (vastgesteld_op, rapport);

create view rapport_list as
select r.*, v.rapport as vervangen_door
from rapport r left join rapport v on v.vervangt = r.rapport;
