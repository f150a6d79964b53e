-- Each version of a read model has a schema of its own, in which its tables have plain names: an old and a new one stand beside
-- each other, and nothing is emptied in place any more. What there is moves, with its rows, into the schema of its version.
do $$
declare
    one    record;
    part   text;
    named  text;
begin
    for one in select split_part(id, '@', 1) as name, split_part(id, '@', 2) as version from public.projection loop
        execute format('create schema if not exists %I', one.name || '_v' || one.version);
        if one.name = 'fact' then
            foreach part in array array['fact', 'held_fact', 'held_event', 'folded', 'period_standing', 'named_fact',
                    'merged_person', 'said', 'event_without_rows', 'kept_out'] loop
                execute format('alter table public.%I set schema %I', part, one.name || '_v' || one.version);
            end loop;
        elsif to_regclass(format('public.%I', one.name || '_' || one.version)) is not null then
            execute format('alter table public.%I set schema %I', one.name || '_' || one.version,
                one.name || '_v' || one.version);
            execute format('alter table %I.%I rename to %I', one.name || '_v' || one.version,
                one.name || '_' || one.version, one.name);
            for named in select indexname from pg_indexes where schemaname = one.name || '_v' || one.version
                    and starts_with(indexname, one.name || '_' || one.version || '_') loop
                execute format('alter index %I.%I rename to %I', one.name || '_v' || one.version, named,
                    one.name || substr(named, length(one.name || '_' || one.version) + 1));
            end loop;
        end if;
    end loop;
end $$;

-- In a new database there was nothing to move.
drop table if exists public.fact, public.held_fact, public.held_event, public.folded, public.period_standing,
    public.named_fact, public.merged_person, public.said, public.event_without_rows, public.kept_out;

-- Which version of each read model answers queries, since when, and up to which event of history what was chosen there was
-- followed or overtaken. Every change of any of them begins a generation: queries hold the lock of theirs, so that no version
-- is dropped from under one.
create table serving (
    projection text        collate "C" primary key,
    version    int         not null,
    since      timestamptz not null default clock_timestamp(),
    generation int         not null,
    decided    bigint      not null default -1
);
insert into serving (projection, version, generation)
    select split_part(id, '@', 1), max(split_part(id, '@', 2)::int), 1 from projection group by 1;

-- Versions that were dropped and are not made again, until one is chosen anew.
create table dropped_version (
    projection text        collate "C" not null,
    version    int         not null,
    dropped_at timestamptz not null default clock_timestamp(),
    primary key (projection, version)
);
