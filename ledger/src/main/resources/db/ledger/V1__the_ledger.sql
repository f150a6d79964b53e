-- The ledger: one order, dense, and one function to write it. Run as ledger_owner on PostgreSQL 15 or later.
create extension if not exists btree_gist;
alter default privileges revoke execute on routines from public;

create table event (
    position    bigint      primary key check (position >= 0),
    stream      text        collate "C" not null,
    version     bigint      not null check (version >= 0),
    type        text        collate "C" not null,
    revision    int         not null,
    recorded_at timestamptz not null,
    data        jsonb       not null,
    metadata    jsonb       not null,
    unique (stream, version)
);

-- What a command became. Each accepted command has a row for at least 30 days, no-ops included.
create table command (
    id           uuid        primary key,
    issuer       text        collate "C",
    subject      text        collate "C",
    key          text        collate "C",
    request_hash text        collate "C",
    stream       text        collate "C" not null,
    version      bigint      not null,
    position     bigint      not null,
    recorded_at  timestamptz not null,
    check (num_nulls(issuer, subject, key) in (0, 3))
);
create unique index command_key on command (issuer, subject, key) where key is not null;
create index command_age on command using brin (recorded_at) with (pages_per_range = 16);

-- Live claims. Both tables derive from the events alone.
create table claim (
    key      text   collate "C" primary key,
    stream   text   collate "C" not null,
    position bigint not null
);
create table dated_claim (
    key      text      collate "C" not null,
    period   daterange not null check (not isempty(period)),
    stream   text      collate "C" not null,
    position bigint    not null,
    constraint dated_claims_do_not_overlap exclude using gist (key with =, period with &&)
);
create index dated_claim_key on dated_claim (key, lower(period));

-- A node raises its generation after a broken call: groups of an older generation are refused whole.
create table node (
    id         uuid        primary key,
    generation bigint      not null,
    raised_at  timestamptz not null default clock_timestamp()
);

-- Who this log is. A restore that lost acknowledged events gets a new id by an explicit act; the last row counts.
create table log (
    ordinal bigint      generated always as identity primary key,
    id      uuid        not null unique default gen_random_uuid(),
    since   timestamptz not null default clock_timestamp(),
    reason  text        not null
);
insert into log (reason) values ('first');

-- States worth keeping so that long streams load fast. May be dropped at any time.
create table snapshot (
    stream      text        collate "C" not null,
    fingerprint text        collate "C" not null,
    version     bigint      not null,
    state       jsonb       not null,
    taken_at    timestamptz not null default clock_timestamp(),
    primary key (stream, fingerprint)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed: % on % is refused', tg_op, tg_table_name using errcode = 'CT009';
end $$;
create trigger events_stay before update or delete or truncate on event
    for each statement execute function refuse_change();
alter table event enable always trigger events_stay;
create trigger log_ids_stay before update or delete or truncate on log
    for each statement execute function refuse_change();
alter table log enable always trigger log_ids_stay;
