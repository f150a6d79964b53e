-- Nobody but the function writes events, claims and commands; readers page by position.
grant usage on schema public to ledger_writer, ledger_reader;
grant select on event, log to ledger_reader;
grant select on event, command, claim, dated_claim, node, log to ledger_writer;
grant select, insert, update, delete on snapshot to ledger_writer;
grant execute on function position_at(timestamptz) to ledger_writer, ledger_reader;
grant execute on function raise_generation(uuid), sweep(int) to ledger_writer;
do $$
declare
    f record;
begin
    for f in select oid::regprocedure as name from pg_proc
        where pronamespace = 'public'::regnamespace and proname in ('append', 'judge_and_store') loop
        execute format('grant execute on routine %s to ledger_writer', f.name);
    end loop;
end $$;
