-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- A live classroom. Its answers stand in the table attempt: those of its first votes with the room's id as their round,
-- those of its second votes with that id's last bit changed.
create table room (
    id uuid primary key,
    code char(6) not null unique,
    -- The secret of the link that makes another browser a host: readable, since the host is shown it again.
    recovery char(43) not null unique,
    language varchar(5) not null,
    names varchar(20) not null,
    limit_seconds integer,
    speed boolean not null,
    standings boolean not null,
    confidence boolean not null,
    teams integer not null,
    teams_chosen boolean not null,
    -- Ids of questions hold no blanks and stand in order, one blank apart; progress has a letter for each.
    questions varchar(10000) not null,
    progress varchar(50) not null,
    seed bigint not null,
    opened_at timestamp(3) with time zone not null,
    step varchar(20) not null,
    question integer,
    vote varchar(10),
    asked_at timestamp(3) with time zone,
    paused_at timestamp(3) with time zone,
    locked boolean not null
);

-- Browsers that may lead a room.
create table room_host (
    room uuid not null references room on delete cascade,
    learner uuid not null,
    primary key (room, learner)
);

create table room_player (
    room uuid not null references room on delete cascade,
    learner uuid not null references learner on delete cascade,
    number integer not null,
    -- Null once the room is over for a day.
    name varchar(120),
    joined_at timestamp(3) with time zone not null,
    from_question integer not null,
    midway boolean not null,
    team integer,
    allowance varchar(20) not null,
    removed boolean not null,
    primary key (room, learner),
    unique (room, number)
);
create index room_player_by_learner on room_player (learner);
