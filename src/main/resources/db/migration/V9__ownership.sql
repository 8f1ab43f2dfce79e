-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- Which process this database belongs to: one row. Each owner begins another term; while it lives it counts the beat up.
create table ownership (
    id integer primary key check (id = 1),
    term bigint not null,
    holder uuid,
    beat bigint not null
);
insert into ownership (id, term, holder, beat) values (1, 0, null, 0);
