-- The key of the fingerprints, wrapped like those of persons. There is one.
create table fingerprint_key (
    one boolean primary key default true check (one),
    wrapped bytea not null,
    generation int not null
);

-- Keyed fingerprints of what identifies a person. They go when the person's key goes.
create table fingerprint (
    person uuid not null references person_key,
    print bytea not null,
    primary key (person, print)
);
create index fingerprint_print on fingerprint (print);

-- A person without a key is erased too: nobody makes one any more. Answers since when there is none.
create function erase_person(whose uuid) returns timestamptz
    language sql volatile security definer set search_path = public, pg_temp as $$
    insert into person_key (person, generation, destroyed_at) values (whose, 1, clock_timestamp())
    on conflict (person) do update set wrapped = null,
        destroyed_at = coalesce(person_key.destroyed_at, clock_timestamp());
    select destroyed_at from person_key where person = whose;
$$;

-- Puts these in the place of what there was, unless the key is gone; it cannot go meanwhile.
create function keep_fingerprints(whose uuid, prints bytea[]) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform from person_key where person = whose and wrapped is not null for share;
    if not found then
        return;
    end if;
    delete from fingerprint where person = whose and print <> all (prints);
    insert into fingerprint (person, print) select distinct whose, one from unnest(prints) as one
    on conflict do nothing;
end
$$;

-- Whenever a key is destroyed, its fingerprints are.
create function forget_fingerprints() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from fingerprint where person = new.person;
    return new;
end
$$;
create trigger forget_fingerprints after update of wrapped on person_key
    for each row when (new.wrapped is null) execute function forget_fingerprints();

revoke all on function erase_person(uuid), keep_fingerprints(uuid, bytea[]), forget_fingerprints() from public;
grant select, insert on fingerprint_key to vault_keeper;
grant select on fingerprint to vault_keeper;
grant execute on function erase_person(uuid), keep_fingerprints(uuid, bytea[]) to vault_keeper;
