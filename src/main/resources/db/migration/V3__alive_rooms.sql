-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- When the app was last up while a question of this room took answers, to within a second or two: the time that it was
-- down is no time to answer.
alter table room add column alive_at timestamp(3) with time zone;
