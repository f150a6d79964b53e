-- Where each processor stands in the log, beside the read models it writes. Run as views_owner.
create table token (
    processor     text        collate "C" not null,
    segment       int         not null,
    position      bigint,
    log_id        uuid,
    timeline      int,
    digest        text,
    reset_at      bigint,
    reset_context text,
    owner         text,
    claimed_at    timestamptz not null default clock_timestamp(),
    primary key (processor, segment)
) with (fillfactor = 50);

create table token_storage (
    id uuid primary key default gen_random_uuid()
);
insert into token_storage default values;
