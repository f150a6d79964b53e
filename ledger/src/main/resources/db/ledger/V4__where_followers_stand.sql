-- Followers that act on what they read keep their place beside the log itself, so that a restore brings both back to one
-- moment. Positions only go forward. A note is what a follower has to say of an event; it is never changed.
create table follower (
    name     text        collate "C" primary key,
    position bigint      not null check (position >= -1),
    began_at timestamptz not null default clock_timestamp(),
    moved_at timestamptz not null default clock_timestamp()
) with (fillfactor = 50);

create table follower_note (
    follower text        collate "C" not null references follower,
    position bigint      not null,
    place    text        collate "C" not null,
    note     jsonb       not null,
    noted_at timestamptz not null default clock_timestamp(),
    primary key (follower, position, place)
);

create function follower_goes_forward() returns trigger language plpgsql as $$
begin
    if new.name <> old.name or new.position < old.position then
        raise exception 'follower % stands at %, and does not go back', old.name, old.position using errcode = 'CT010';
    end if;
    new.moved_at := clock_timestamp();
    return new;
end $$;
create trigger followers_go_forward before update on follower for each row execute function follower_goes_forward();

grant select, insert, update (position) on follower to ledger_writer;
grant select, insert on follower_note to ledger_writer;
