-- Callers are judged in order, each against what is stored plus the callers accepted before it in the group. The first
-- p_plain of them touch no stream, claim, key or fact of each other, take no dated claim, release none, have events, and
-- know facts about streams only: they are judged and stored as sets. A caller's events, claims and facts stand together in
-- the arrays, in the order of the callers; c_last is the place of a caller's last event in them.
--
-- If all are accepted, only the first position is answered. Else the outcomes: accepted, repeated, key-reused, version-conflict, claim-taken, fact-moved.
-- CT001 older generation, CT002 the clock went back, CT003 wrong isolation.
create function judge_and_store(
    p_node uuid, p_generation bigint, p_plain int,
    c_id uuid[], c_issuer text[], c_subject text[], c_key text[], c_hash text[], c_stream text[],
    c_events int[], c_claims int[], c_facts int[], c_last int[],
    e_caller int[], e_stream text[], e_version bigint[], e_type text[], e_revision int[], e_data text[], e_metadata text[],
    k_event int[], k_takes boolean[], k_dated boolean[], k_key text[], k_from date[], k_until date[],
    f_caller int[], f_kind text[], f_key text[], f_number bigint[], f_count bigint[],
    out first bigint, out outcome text[], out stream text[], out version bigint[], out "position" bigint[], out detail text[], out holder text[])
language plpgsql volatile security definer
set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
    last_position bigint;
    last_time timestamptz;
    now_ timestamptz;
    next_ bigint;
    n int := cardinality(c_id);
    c int;
    i int;
    e0 int := 0;  -- events, claims and facts of earlier callers
    k0 int := 0;
    f0 int := 0;
    e1 int;
    k1 int;
    f1 int;
    seen command;
    found_version bigint;
    found_stream text;
    at_ bigint;
    verdict text;
    what text;
    whose text;
    freed claim[];
    freed_dated dated_claim[];
    span daterange;
    refused record;
    stale boolean;
    troubled boolean;
    shift bigint[];  -- from the place of a plain caller's event in the arrays to its position
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'appends are judged under read committed' using errcode = 'CT003';
    end if;
    perform pg_advisory_xact_lock(7013, 1);
    -- Everything is looked up in one statement, after the lock. "Troubled" says that something stands against some caller.
    select exists (select from node where node.id = p_node and node.generation > p_generation),
        coalesce(e.position, -1), e.recorded_at,
        p_plain < n or exists (
            select from unnest(c_id) as u (id) where exists (select from command where command.id = u.id))
        or exists (
            select from unnest(c_issuer, c_subject, c_key) as u (issuer, subject, key)
            where u.key is not null and exists (select from command
                where command.issuer = u.issuer and command.subject = u.subject and command.key = u.key))
        or exists (
            select from unnest(e_caller, e_stream, e_version) with ordinality as u (c, stream, version, ord)
            where u.version <> 1 + case
                when u.c = e_caller[u.ord::int - 1] and u.stream = e_stream[u.ord::int - 1] then e_version[u.ord::int - 1]
                else coalesce((select x.version from event x
                    where x.stream = u.stream order by x.version desc limit 1), -1) end)
        or exists (
            select from unnest(f_key, f_number) as u (stream, version)
            where u.version <> coalesce((select x.version from event x
                where x.stream = u.stream order by x.version desc limit 1), -1))
        or exists (
            select from unnest(k_key) as u (key) where exists (select from claim where claim.key = u.key))
        into stale, last_position, last_time, troubled
        from (select) one
        left join lateral (select x.position, x.recorded_at from event x order by x.position desc limit 1) e on true;
    if stale then
        raise exception 'generation % of node % is over', p_generation, p_node using errcode = 'CT001';
    end if;
    now_ := clock_timestamp();
    if now_ < last_time - interval '5 minutes' then
        raise exception 'the clock reads %, over five minutes before the last event at %', now_, last_time
            using errcode = 'CT002';
    end if;
    now_ := greatest(now_, last_time);
    next_ := last_position + 1;

    if not troubled then  -- the usual case: all are accepted, and the caller can tell the positions from the first
        insert into event
            select last_position + u.ord, u.stream, u.version, u.type, u.revision, now_, u.data::jsonb, u.metadata::jsonb
            from unnest(e_stream, e_version, e_type, e_revision, e_data, e_metadata)
                with ordinality as u (stream, version, type, revision, data, metadata, ord);
        insert into command
            select u.id, u.issuer, u.subject, u.key, u.hash, u.stream, e_version[u.last], last_position + u.last, now_
            from unnest(c_id, c_issuer, c_subject, c_key, c_hash, c_stream, c_last)
                as u (id, issuer, subject, key, hash, stream, last);
        if cardinality(k_key) > 0 then
            insert into claim
                select u.key, e_stream[u.event], last_position + u.event from unnest(k_event, k_key) as u (event, key);
        end if;
        first := next_;
        return;
    end if;

    outcome := array_fill(null::text, array[n]);
    stream := outcome;
    detail := outcome;
    holder := outcome;
    version := array_fill(null::bigint, array[n]);
    "position" := version;

    if p_plain > 0 then
        for c in 1 .. p_plain loop
            e0 := e0 + c_events[c];
            k0 := k0 + c_claims[c];
            f0 := f0 + c_facts[c];
        end loop;

        for refused in
            select u.c, s.request_hash, s.stream, s.version, s.position
            from unnest(c_id, c_issuer, c_subject, c_key) with ordinality as u (id, issuer, subject, key, c)
            cross join lateral (
                select * from command where command.id = u.id
                union all
                select * from command
                    where command.issuer = u.issuer and command.subject = u.subject and command.key = u.key) s
            where u.c <= p_plain
        loop
            if refused.request_hash is not distinct from c_hash[refused.c] then
                outcome[refused.c] := 'repeated';
                stream[refused.c] := refused.stream;
                version[refused.c] := refused.version;
                "position"[refused.c] := refused.position;
            else
                outcome[refused.c] := 'key-reused';
            end if;
        end loop;

        if f0 > 0 then
            for refused in
                select u.c, u.stream from unnest(f_caller, f_key, f_number) with ordinality as u (c, stream, version, ord)
                where u.ord <= f0 and u.version <> coalesce((
                    select event.version from event where event.stream = u.stream order by event.version desc limit 1), -1)
            loop
                if outcome[refused.c] is null then
                    outcome[refused.c] := 'fact-moved';
                    detail[refused.c] := refused.stream;
                end if;
            end loop;
        end if;

        for refused in
            select u.c, u.stream
            from unnest(e_caller, e_stream, e_version) with ordinality as u (c, stream, version, ord)
            where u.ord <= e0 and u.version <> 1 + case
                when u.c = e_caller[u.ord::int - 1] and u.stream = e_stream[u.ord::int - 1] then e_version[u.ord::int - 1]
                else coalesce((select x.version from event x
                    where x.stream = u.stream order by x.version desc limit 1), -1) end
        loop
            if outcome[refused.c] is null then
                outcome[refused.c] := 'version-conflict';
                detail[refused.c] := refused.stream;
            end if;
        end loop;

        if k0 > 0 then
            for refused in
                select e_caller[u.event] as c, u.key, claim.stream from unnest(k_event, k_key) with ordinality as u (event, key, ord)
                cross join lateral (select claim.stream from claim where claim.key = u.key) claim
                where u.ord <= k0 and claim.stream <> e_stream[u.event]
            loop
                if outcome[refused.c] is null then
                    outcome[refused.c] := 'claim-taken';
                    detail[refused.c] := refused.key;
                    holder[refused.c] := refused.stream;
                end if;
            end loop;
        end if;

        e1 := 0;
        shift := array_fill(null::bigint, array[n]);
        for c in 1 .. p_plain loop
            if outcome[c] is null then
                outcome[c] := 'accepted';
                shift[c] := next_ - e1 - 1;
                next_ := next_ + c_events[c];
                stream[c] := c_stream[c];
                version[c] := e_version[e1 + c_events[c]];
                "position"[c] := next_ - 1;
            end if;
            e1 := e1 + c_events[c];
        end loop;

        insert into event
            select u.ord + shift[u.c], u.stream, u.version, u.type, u.revision, now_, u.data::jsonb, u.metadata::jsonb
            from unnest(e_caller, e_stream, e_version, e_type, e_revision, e_data, e_metadata)
                with ordinality as u (c, stream, version, type, revision, data, metadata, ord)
            where u.ord <= e0 and shift[u.c] is not null;
        if k0 > 0 then
            insert into claim
                select u.key, e_stream[u.event], u.event + shift[e_caller[u.event]]
                from unnest(k_event, k_key) with ordinality as u (event, key, ord)
                where u.ord <= k0 and shift[e_caller[u.event]] is not null
                    and not exists (select from claim where claim.key = u.key);
        end if;
        insert into command
            select u.id, u.issuer, u.subject, u.key, u.hash, u.stream, u.version, u.position, now_
            from unnest(c_id, c_issuer, c_subject, c_key, c_hash, c_stream, version, "position")
                with ordinality as u (id, issuer, subject, key, hash, stream, version, position, c)
            where u.c <= p_plain and shift[u.c] is not null;
    end if;

    for c in p_plain + 1 .. n loop
        e1 := e0 + c_events[c];
        k1 := k0 + c_claims[c];
        f1 := f0 + c_facts[c];
        verdict := 'accepted';
        what := null;
        whose := null;

        select * into seen from command where id = c_id[c];
        if not found and c_key[c] is not null then
            select * into seen from command
                where issuer = c_issuer[c] and subject = c_subject[c] and key = c_key[c];
        end if;
        if found then
            verdict := case when seen.request_hash is not distinct from c_hash[c] then 'repeated' else 'key-reused' end;
        end if;

        if verdict = 'accepted' then
            for i in f0 + 1 .. f1 loop
                if f_kind[i] = 'stream' then
                    select event.version into found_version from event
                        where event.stream = f_key[i] order by event.version desc limit 1;
                    if coalesce(found_version, -1) <> f_number[i] then
                        verdict := 'fact-moved';
                    end if;
                else
                    select count(*), coalesce(max(s.position), -1) into at_, found_version from (
                        select claim.position from claim
                            where claim.key >= f_key[i] and claim.key < f_key[i] || U&'\+10FFFF'
                        union all
                        select dated_claim.position from dated_claim
                            where dated_claim.key >= f_key[i] and dated_claim.key < f_key[i] || U&'\+10FFFF') s;
                    if at_ <> f_count[i] or found_version <> f_number[i] then
                        verdict := 'fact-moved';
                    end if;
                end if;
                if verdict <> 'accepted' then
                    what := f_key[i];
                    exit;
                end if;
            end loop;
        end if;

        if verdict = 'accepted' then
            for i in e0 + 1 .. e1 loop
                if i > e0 + 1 and e_stream[i] = e_stream[i - 1] then
                    found_version := e_version[i - 1];
                else
                    select event.version into found_version from event
                        where event.stream = e_stream[i] order by event.version desc limit 1;
                end if;
                if e_version[i] <> coalesce(found_version, -1) + 1 then
                    verdict := 'version-conflict';
                    what := e_stream[i];
                    exit;
                end if;
            end loop;
        end if;

        -- Claims are tried on the table itself; a caller that meets a taken one gets undone below.
        if verdict = 'accepted' and k1 > k0 then
            freed := '{}';
            freed_dated := '{}';
            for i in k0 + 1 .. k1 loop
                at_ := next_ + k_event[i] - 1 - e0;
                found_stream := e_stream[k_event[i]];
                if not k_takes[i] then
                    with gone as (
                        delete from claim where claim.key = k_key[i] and claim.stream = found_stream returning claim)
                    select freed || array(select gone.claim from gone) into freed;
                    with gone as (
                        delete from dated_claim where dated_claim.key = k_key[i] and dated_claim.stream = found_stream
                        returning dated_claim)
                    select freed_dated || array(select gone.dated_claim from gone) into freed_dated;
                elsif k_dated[i] then
                    span := daterange(k_from[i], k_until[i]);
                    select dated_claim.stream into whose from dated_claim
                        where dated_claim.key = k_key[i] and dated_claim.period && span limit 1;
                    if found then
                        verdict := 'claim-taken';
                    else
                        insert into dated_claim values (k_key[i], span, found_stream, at_);
                    end if;
                else
                    select claim.stream into whose from claim where claim.key = k_key[i];
                    if not found then
                        insert into claim values (k_key[i], found_stream, at_);
                    elsif whose <> found_stream then
                        verdict := 'claim-taken';
                    end if;
                end if;
                if verdict <> 'accepted' then
                    what := k_key[i];
                    exit;
                end if;
            end loop;
            if verdict <> 'accepted' then
                delete from claim where claim.key = any (k_key[k0 + 1 : k1]) and claim.position >= next_;
                delete from dated_claim where dated_claim.key = any (k_key[k0 + 1 : k1]) and dated_claim.position >= next_;
                insert into claim select f.* from unnest(freed) f where f.position < next_;
                insert into dated_claim select f.* from unnest(freed_dated) f where f.position < next_;
            end if;
        end if;

        if verdict = 'accepted' then
            if e1 = e0 + 1 then
                insert into event values (next_, e_stream[e1], e_version[e1], e_type[e1], e_revision[e1], now_,
                    e_data[e1]::jsonb, e_metadata[e1]::jsonb);
            elsif e1 > e0 then
                insert into event
                    select next_ + g - e0 - 1, e_stream[g], e_version[g], e_type[g], e_revision[g], now_,
                        e_data[g]::jsonb, e_metadata[g]::jsonb
                    from generate_series(e0 + 1, e1) g;
            end if;
            next_ := next_ + e1 - e0;
            seen.stream := c_stream[c];
            seen.position := next_ - 1;
            if e1 > e0 and e_stream[e1] = c_stream[c] then
                seen.version := e_version[e1];
            else
                select event.version into found_version from event
                    where event.stream = c_stream[c] order by event.version desc limit 1;
                seen.version := coalesce(found_version, -1);
            end if;
            insert into command values (c_id[c], c_issuer[c], c_subject[c], c_key[c], c_hash[c],
                seen.stream, seen.version, seen.position, now_);
        end if;

        outcome[c] := verdict;
        detail[c] := what;
        holder[c] := whose;
        if verdict in ('accepted', 'repeated') then
            stream[c] := seen.stream;
            version[c] := seen.version;
            "position"[c] := seen.position;
        end if;
        e0 := e1;
        k0 := k1;
        f0 := f1;
    end loop;
end $$;

-- Commits on the server itself, so that a client frozen after sending holds no lock. Called outside any transaction.
create procedure append(
    p_node uuid, p_generation bigint, p_plain int,
    c_id uuid[], c_issuer text[], c_subject text[], c_key text[], c_hash text[], c_stream text[],
    c_events int[], c_claims int[], c_facts int[], c_last int[],
    e_caller int[], e_stream text[], e_version bigint[], e_type text[], e_revision int[], e_data text[], e_metadata text[],
    k_event int[], k_takes boolean[], k_dated boolean[], k_key text[], k_from date[], k_until date[],
    f_caller int[], f_kind text[], f_key text[], f_number bigint[], f_count bigint[],
    inout first bigint, inout outcome text[], inout stream text[], inout version bigint[], inout "position" bigint[], inout detail text[],
    inout holder text[])
language plpgsql as $$
begin
    select j.* into first, outcome, stream, version, "position", detail, holder
        from public.judge_and_store(p_node, p_generation, p_plain, c_id, c_issuer, c_subject, c_key, c_hash, c_stream, c_events, c_claims,
            c_facts, c_last, e_caller, e_stream, e_version, e_type, e_revision, e_data, e_metadata, k_event, k_takes, k_dated, k_key, k_from,
            k_until, f_caller, f_kind, f_key, f_number, f_count) j;
    commit;
end $$;

-- After this has committed, nothing a node sent earlier can still be stored: what it then reads is final.
create function raise_generation(p_node uuid) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    raised bigint;
begin
    perform pg_advisory_xact_lock(7013, 1);
    insert into node (id, generation) values (p_node, 1)
        on conflict (id) do update set generation = node.generation + 1, raised_at = clock_timestamp()
        returning generation into raised;
    return raised;
end $$;

-- Forgets commands older than 30 days, at most so many at a time; answers how many. Generations are never forgotten: a
-- node that starts anew at a lower one would no longer refuse its own late groups.
create function sweep(most int) returns int
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    swept int;
begin
    delete from command where id in (
        select id from command where recorded_at < clock_timestamp() - interval '30 days' limit most);
    get diagnostics swept = row_count;
    return swept;
end $$;

-- The last position recorded at or before the moment, -1 if none; null unless the log already goes beyond the moment.
create function position_at(moment timestamptz) returns bigint
language plpgsql stable set search_path = public, pg_temp as $$
declare
    low bigint := -1;
    high bigint;
    middle bigint;
    last_time timestamptz;
begin
    select position, recorded_at into high, last_time from event order by position desc limit 1;
    if high is null or moment >= last_time then
        return null;
    end if;
    while high - low > 1 loop
        middle := (low + high) / 2;
        if (select recorded_at <= moment from event where position = middle) then
            low := middle;
        else
            high := middle;
        end if;
    end loop;
    return low;
end $$;

-- The operator's act after a restore that lost acknowledged events: followers of the old log must rebuild.
create function new_log_id(why text) returns uuid
language sql volatile set search_path = public, pg_temp as $$
    insert into log (reason) values (why) returning id
$$;
