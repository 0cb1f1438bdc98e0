-- Whose student it is, as intake said last: who belongs to one organisatie sees its people only.
alter table student_wijziging add column organisatie text;
create table student (
  student     uuid primary key,
  organisatie text not null
);
create index student_by_organisatie on student (organisatie, student);

update student_wijziging w set organisatie = i.data ->> 'organisatie'
from inbox i where i.event_id = w.event_id;
insert into student (student, organisatie)
select distinct on (student) student, organisatie from student_wijziging
where organisatie is not null order by student, versie desc;

alter table leerwerkplek add column ingetrokken_op date;
update leerwerkplek p set ingetrokken_op =
  (select geldig_op from event e where e.stream = p.leerwerkplek and e.type = 'LeerwerkplekIngetrokken')
where toestand = 'INGETROKKEN';

-- Orders come with the key behind them, so that a page can begin after any row.
drop index werkgever_by_code;
create index werkgever_by_code on werkgever (code, werkgever);
create index werkgever_by_code_start on werkgever (lower(code) collate "C");

create index leerwerkplek_by_aangeboden_op on leerwerkplek (aangeboden_op, leerwerkplek);

create index stage_by_begonnen_op on stage (begonnen_op, stage);
create index stage_by_toestand on stage (toestand, begonnen_op, stage);
create index stage_by_werkgever on stage (werkgever, begonnen_op, stage);
create index stage_open on stage (leerwerkplek) where geeindigd_op is null;

create index dienstverband_by_begonnen_op on dienstverband (begonnen_op, dienstverband);
create index dienstverband_by_werkgever on dienstverband (werkgever, begonnen_op, dienstverband);

-- A place is bezet while a stage there has begun and not ended, also an interrupted one.
create view leerwerkplek_list as
select p.*, s.stage,
       case when p.ingetrokken_op is not null then 'INGETROKKEN'
            when s.stage is not null then 'BEZET'
            else 'VRIJ' end as bezetting
from leerwerkplek p
left join stage s on s.leerwerkplek = p.leerwerkplek and s.geeindigd_op is null;

create view stage_list as
select s.*, t.organisatie from stage s left join student t using (student);

create view dienstverband_list as
select d.*, t.organisatie from dienstverband d left join student t using (student);
