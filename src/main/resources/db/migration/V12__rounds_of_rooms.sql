-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- A class may play several rounds in one room. The first questions of its later rounds, counted from 0, one blank apart;
-- and the first question that counts for the standing.
alter table room add column later_rounds varchar(400) default '' not null;
alter table room add column counted_from integer default 0 not null;

-- A hundred questions in all rounds.
alter table room alter column questions set data type varchar(21000);
alter table room alter column progress set data type varchar(100);
