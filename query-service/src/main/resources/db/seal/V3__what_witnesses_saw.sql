-- What witnesses outside have signed: that a checkpoint goes on from the last that they saw (C2SP tlog-witness). A line of the
-- note each, added and never changed.
create table cosignature (
    origin  bigint      not null,
    size    bigint      not null,
    witness text        collate "C" not null,
    line    text        not null,
    seen_at timestamptz not null default clock_timestamp(),
    primary key (origin, size, witness)
);
create trigger cosignatures_stay before update or delete or truncate on cosignature
    for each statement execute function refuse_change();
alter table cosignature enable always trigger cosignatures_stay;
