-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- In a round of first steps the step of the decision tree that each question practises, one blank apart; else empty.
alter table round add column steps varchar(1000) default '' not null;
