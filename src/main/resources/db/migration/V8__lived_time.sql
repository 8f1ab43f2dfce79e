-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- How much time the installation has lived through, whatever the machine's clock said, and the latest that it ever said.
create table lived (
    one integer primary key check (one = 1),
    age_ms bigint not null,
    latest timestamp(3) with time zone not null
);
insert into lived (one, age_ms, latest) values (1, 0, current_timestamp);

-- How old the installation was when the room was opened: rooms age by this, never by opened_at. Those there are already
-- begin anew. No default: a version that knows nothing of it must not open rooms that are old from the beginning.
alter table room add column opened_age_ms bigint default 0 not null;
alter table room alter column opened_age_ms drop default;
