-- Where a traject stands, told by what its row says already.
alter table traject add column toestand text not null generated always as (
  case when gestopt then 'GESTOPT'
       when praktijkverklaring = 'UITGEREIKT' then 'UITGEREIKT'
       when praktijkverklaring = 'INGETROKKEN' then 'INGETROKKEN'
       when erkenning_behaald then 'BEHAALD'
       when nova_aangemeld then 'AANGEMELD'
       when rmt = 'AKKOORD' then 'AKKOORD'
       when rmt = 'INGEDIEND' then 'INGEDIEND'
       when rmt = 'AFGEWEZEN' then 'AFGEWEZEN'
       else 'GESTART' end) stored;

-- Orders come with the key behind them, so that a page can begin after any row.
create index traject_by_kwalificatie on traject (kwalificatie, traject);
create index traject_by_toestand on traject (toestand, traject);
create index traject_by_rmt on traject (rmt, traject);
