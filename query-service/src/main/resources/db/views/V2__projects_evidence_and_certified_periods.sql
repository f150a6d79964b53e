-- The facts are counted afresh: each says now whether its event carries evidence, and projects are among them.
truncate fact, held_fact, held_event;
delete from projection where id = 'fact@1';
alter table fact add column evidenced boolean not null;
alter table held_fact add column evidenced boolean not null;

-- Things whose entries follow from all that was said of them: the state after the last event, the event with which the
-- entries began and the one that last changed them, and the year up to which they were entered. Those that grow get more
-- entries when history comes to another year.
create table folded (
    kind    text    collate "C" not null,
    key     text    collate "C" not null,
    state   jsonb   not null,
    origin  text    collate "C" not null,
    last    text    collate "C" not null,
    through int     not null,
    grows   boolean not null,
    primary key (kind, key)
);
create index folded_grows on folded (through) where grows;

-- Where each reporting period of a project stood, from one position (inclusive) until another (exclusive, open if absent).
create table period_standing (
    project  text   collate "C" not null,
    period   text   collate "C" not null,
    from_day date   not null,
    to_day   date   not null,
    standing text   not null,
    since    bigint not null,
    until    bigint,
    primary key (period, since)
);
create index period_standing_project on period_standing (project);
create index period_standing_now on period_standing (period) where until is null;
