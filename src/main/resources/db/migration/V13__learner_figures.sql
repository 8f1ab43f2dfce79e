-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- What the answers of each learner come to, checks aside: computed from the attempts, in whose transaction it changes.
-- A learner without a row has answered nothing, or before there was this table. One row, since each answer changes
-- several of its numbers: what is tallied, one blank apart.
create table learner_figures (
    learner uuid primary key references learner on delete cascade,
    figures varchar(8000) not null
);
