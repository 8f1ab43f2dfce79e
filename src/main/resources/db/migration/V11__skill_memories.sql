-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- How firmly each learner knows a rule, or tells two statuses apart: computed from the attempts, in whose transaction
-- it changes. A learner without a row has answered nothing that counts, or before there was this table.
create table skill_memory (
    learner uuid not null references learner on delete cascade,
    skill varchar(40) not null,
    stability double precision not null,
    difficulty double precision not null,
    -- How old the installation was when the skill was asked for last.
    seen_age_ms bigint not null,
    answers integer not null,
    correct integer not null,
    primary key (learner, skill)
);
