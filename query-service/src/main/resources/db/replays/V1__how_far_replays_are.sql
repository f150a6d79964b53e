-- How far each replay is that this installation was asked for, and what came of it. What was asked for stands in history.
create table run (
    replay     uuid        primary key,
    state      text        not null check (state in ('RUNNING', 'COMPARING', 'DONE', 'CANCELLED', 'FAILED')),
    target     bigint      not null,
    position   bigint      not null default -1,
    begun_at   timestamptz not null default clock_timestamp(),
    moved_at   timestamptz not null default clock_timestamp(),
    trouble    text
);

-- A table of a read model beside the same table as replayed: both up to one position.
create table compared (
    replay      uuid   not null references run,
    "table"     text   collate "C" not null,
    projection  text   not null,
    position    bigint not null,
    rows        bigint not null,
    differences bigint not null,
    left_out    text,
    primary key (replay, "table")
);

-- A cell that differs: absent on the side where there is no such row. The first ones of each table.
create table difference (
    replay   uuid   not null references run,
    "table"  text   collate "C" not null,
    ordinal  bigint not null,
    key      text   not null,
    cell     text   not null,
    live     text,
    replayed text,
    primary key (replay, "table", ordinal)
);
