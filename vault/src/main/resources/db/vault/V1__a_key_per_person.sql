-- A key per person, wrapped by a key that is never in this database. A key that was destroyed leaves its row, so that
-- nobody makes another one for the same person.
create table person_key (
    person uuid primary key,
    wrapped bytea,
    generation int not null,
    made_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    constraint it_stands_or_was_destroyed check ((wrapped is null) = (destroyed_at is not null))
);
comment on column person_key.generation is 'which key-encrypting key wrapped it';

create function destroy_key(whose uuid) returns boolean
    language sql security definer set search_path = public, pg_temp as $$
    with destroyed as (
        update person_key set wrapped = null, destroyed_at = clock_timestamp()
        where person = whose and destroyed_at is null
        returning person)
    select exists (select from destroyed)
$$;

-- The keeper makes keys, reads them and destroys them; it never changes one.
revoke all on function destroy_key(uuid) from public;
grant usage on schema public to vault_keeper;
grant select, insert (person, wrapped, generation) on person_key to vault_keeper;
grant execute on function destroy_key(uuid) to vault_keeper;
