-- The day of an observatie and of a doelstelling: as recorded, or as it was last corrected.
alter table observatie add column datum date;
alter table doelstelling add column datum date;

update observatie o set datum = (
  select coalesce(cast(payload ->> 'nieuweDatum' as date), geldig_op) from event
  where stream = o.observatie and (version = 1 or payload ->> 'nieuweDatum' is not null)
  order by version desc limit 1);
update doelstelling d set datum = (
  select coalesce(cast(payload ->> 'nieuweDatum' as date), geldig_op) from event
  where stream = d.doelstelling and (version = 1 or payload ->> 'nieuweDatum' is not null)
  order by version desc limit 1);

alter table observatie alter column datum set not null;
alter table doelstelling alter column datum set not null;
create index observatie_by_datum on observatie (datum, observatie);
create index doelstelling_by_datum on doelstelling (datum, doelstelling);
