-- What proves history by public standards (RFC 6962, C2SP tlog-tiles and tlog-checkpoint). Run as seal_owner on PostgreSQL 15 or
-- later. Apart from the ledger, so that whoever rewrites the one has not rewritten the other.

-- The names under which checkpoints are signed, one for each log there was; the last row counts. One that follows another says
-- with which checkpoint of the other it still agrees.
create table origin (
    ordinal      bigint      generated always as identity primary key,
    name         text        collate "C" not null unique,
    log          uuid        not null,
    begun_at     timestamptz not null default clock_timestamp(),
    follows      text        collate "C",
    follows_size bigint,
    follows_root bytea       check (length(follows_root) = 32),
    check (num_nulls(follows, follows_size, follows_root) in (0, 3))
);

-- Hashes side by side: at level 0 those of leaves, above those of full tiles below. A tile grows at its right edge up to 256.
create table tile (
    origin bigint not null references origin,
    level  int    not null check (level between 0 and 7),
    index  bigint not null check (index >= 0),
    hashes bytea  not null check (length(hashes) between 32 and 256 * 32 and length(hashes) % 32 = 0),
    primary key (origin, level, index)
);

create table checkpoint (
    ordinal   bigint      generated always as identity primary key,
    origin    bigint      not null references origin,
    size      bigint      not null check (size > 0),
    root      bytea       not null check (length(root) = 32),
    note      text        not null,
    sealed_at timestamptz not null default clock_timestamp(),
    epoch     bigint      not null,
    unique (origin, size)
);
create index checkpoint_size on checkpoint (size, ordinal);

-- The public halves of all keys that ever signed.
create table signer (
    origin bigint      not null references origin,
    vkey   text        collate "C" not null,
    since  timestamptz not null default clock_timestamp(),
    primary key (origin, vkey)
);

-- Who signs: one row. Each taking over raises the epoch; who does not see its own any more signs nothing.
create table leader (
    one     boolean     primary key default true check (one),
    epoch   bigint      not null,
    node    uuid        not null,
    since   timestamptz not null,
    seen_at timestamptz not null
);
insert into leader (epoch, node, since, seen_at)
    values (0, '00000000-0000-0000-0000-000000000000', clock_timestamp(), '-infinity');

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is sealed stays: % on % is refused', tg_op, tg_table_name using errcode = 'CT009';
end $$;
create trigger checkpoints_stay before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
create trigger origins_stay before update or delete or truncate on origin
    for each statement execute function refuse_change();
create trigger signers_stay before update or delete or truncate on signer
    for each statement execute function refuse_change();
create trigger tiles_stay before delete or truncate on tile for each statement execute function refuse_change();

create function tile_grows() returns trigger language plpgsql as $$
begin
    if (new.origin, new.level, new.index) is distinct from (old.origin, old.level, old.index)
        or substring(new.hashes from 1 for length(old.hashes)) <> old.hashes then
        raise exception 'tile %/% grows at its right edge alone', old.level, old.index using errcode = 'CT009';
    end if;
    return new;
end $$;
create trigger tiles_grow before update on tile for each row execute function tile_grows();
alter table checkpoint enable always trigger checkpoints_stay;
alter table origin enable always trigger origins_stay;
alter table signer enable always trigger signers_stay;
alter table tile enable always trigger tiles_stay;
alter table tile enable always trigger tiles_grow;
