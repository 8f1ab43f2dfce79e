-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- Whether newcomers wait until a host lets them in. Those who wait are not stored: after a restart they ask again.
alter table room add column by_hand boolean default false not null;

-- Codes that rooms had before they were given others: they still lead in who is inside, and are not drawn again.
create table room_former_code (
    code char(6) primary key,
    room uuid not null references room on delete cascade
);
create index room_former_code_by_room on room_former_code (room);

-- Whether a player who was removed may come back: all were removed at once.
alter table room_player add column may_return boolean default false not null;

-- In which order devices came to lead, since when, and how.
alter table room_host add column number integer default 1 not null;
alter table room_host add column since timestamp(3) with time zone;
alter table room_host add column how varchar(20) default 'UNKNOWN' not null;
update room_host set since = (select room.opened_at from room where room.id = room_host.room);
alter table room_host alter column since set not null;
