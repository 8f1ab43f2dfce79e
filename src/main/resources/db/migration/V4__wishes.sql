-- Standard SQL for H2 (PostgreSQL mode) and PostgreSQL 15 and later. Never edited once landed.

-- What the learner wanted the round to be about: topics and levels, one article, or first steps.
alter table round add column wish varchar(200) default 'selected:-' not null;
