-- In which form the fingerprints of a person were made. Those of an earlier form are made anew, one after another. Nodes of the
-- release before know nothing of it and write the first.
alter table person_key add column printed int not null default 1;
comment on column person_key.printed is 'which form of fingerprints was kept last';
create index person_key_printed on person_key (printed, person) where wrapped is not null;

-- Puts these in the place of what there was, unless the key is gone or, where asked, unless they are of that form already; neither
-- can change meanwhile.
create function keep_fingerprints(whose uuid, prints bytea[], form int, only_older boolean) returns void
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform from person_key where person = whose and wrapped is not null and (not only_older or printed < form) for update;
    if not found then
        return;
    end if;
    update person_key set printed = form where person = whose and printed <> form;
    delete from fingerprint where person = whose and print <> all (prints);
    insert into fingerprint (person, print) select distinct whose, one from unnest(prints) as one
    on conflict do nothing;
end
$$;

create or replace function keep_fingerprints(whose uuid, prints bytea[]) returns void
    language sql volatile security definer set search_path = public, pg_temp as $$
    select keep_fingerprints(whose, prints, 1, false)
$$;

revoke all on function keep_fingerprints(uuid, bytea[], int, boolean) from public;
grant execute on function keep_fingerprints(uuid, bytea[], int, boolean) to vault_keeper;
