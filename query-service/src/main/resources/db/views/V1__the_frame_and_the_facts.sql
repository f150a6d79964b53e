-- Run once in every schema of read models: the live one, and those rebuilt beside it.

-- How far each projection has come; written in the transaction that writes its rows.
create table projection (
    id          text        primary key,
    position    bigint      not null,
    recorded_at timestamptz not null
);

-- The table of facts: one signed row for each entry of a counted event. The position is that of the event by which the row
-- began to count; learned, that of the event itself. They differ where quality issues had to be closed first. The origin is
-- the fact as first recorded, to which all its corrections belong.
create table fact (
    position      bigint  not null,
    event_id      text    collate "C" not null,
    ordinal       int     not null,
    measure       text    collate "C" not null,
    subject       uuid,
    quantity      numeric not null,
    occurred_from date    not null,
    occurred_to   date    not null,
    dimensions    jsonb   not null,
    amends        text    collate "C",
    origin        text    collate "C" not null,
    learned       bigint  not null,
    primary key (position, event_id, ordinal)
);
create index fact_event on fact (event_id);
create index fact_measure on fact (measure, occurred_from);

-- Entries that do not count yet, because a quality issue of their event, or of an earlier one of the same origin, is open.
create table held_fact (
    event_id      text    collate "C" not null,
    ordinal       int     not null,
    measure       text    collate "C" not null,
    subject       uuid,
    quantity      numeric not null,
    occurred_from date    not null,
    occurred_to   date    not null,
    dimensions    jsonb   not null,
    amends        text    collate "C",
    origin        text    collate "C" not null,
    learned       bigint  not null,
    primary key (event_id, ordinal)
);
create index held_fact_origin on held_fact (origin);
create index held_fact_measure on held_fact (measure);

create table held_event (
    event_id text   collate "C" primary key,
    origin   text   collate "C" not null,
    learned  bigint not null,
    open     text[] not null
);
create index held_event_origin on held_event (origin);
