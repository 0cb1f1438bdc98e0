-- Who took emergency access to whom, for review. Nothing of it is ever changed.
create table noodtoegang (
  noodtoegang uuid        primary key,
  student     uuid        not null,
  reden       text        not null,
  actor       uuid        not null,
  organisatie text,
  genomen_op  timestamptz not null,
  tot         timestamptz not null
);
create index noodtoegang_by_student on noodtoegang (student, noodtoegang);
create index noodtoegang_by_actor on noodtoegang (actor, noodtoegang);
create index noodtoegang_by_organisatie on noodtoegang (organisatie, noodtoegang);
revoke update, delete on noodtoegang from ${serviceRole};

alter table noodtoegang enable row level security;
alter table noodtoegang force row level security;
create policy reach on noodtoegang using (
  reach_everything() or student in (select s.student from student s));
