-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- A learner has no name. The resume code carries progress to another device.
create table learner (
    id uuid primary key,
    resume_code char(12) not null unique,
    since timestamp(3) with time zone not null
);

-- Devices that a resume code bound to a learner; a token is known by its SHA-256 only.
create table learner_key (
    token_hash char(64) primary key,
    learner uuid not null references learner on delete cascade,
    since timestamp(3) with time zone not null
);
create index learner_key_by_learner on learner_key (learner);

-- A round is saved with its first answer. Ids of questions hold no blanks and stand in order, one blank apart.
create table round (
    id uuid primary key,
    learner uuid not null references learner on delete cascade,
    number integer not null,
    seed bigint not null,
    questions varchar(8000) not null,
    started_at timestamp(3) with time zone not null,
    unique (learner, number)
);

-- Every answer ever given, in the order in which it came. The first answer of a learner to a question
-- of a round stands.
create table attempt (
    id bigint generated always as identity primary key,
    learner uuid not null references learner on delete cascade,
    round uuid not null,
    question varchar(200) not null,
    type varchar(20) not null,
    answer varchar(4000) not null,
    points double precision not null check (points between 0 and 1),
    verdict varchar(20) not null,
    expected varchar(20),
    chosen varchar(20),
    confidence varchar(20),
    took_ms bigint not null check (took_ms >= 0),
    answered_at timestamp(3) with time zone not null,
    -- Led by the learner, so that it also finds all attempts of one: a second index would cost a third of the speed.
    unique (learner, round, question)
);
