-- Checkpoints are numbered without a gap, in the order in which they were signed: one that was taken out of the middle leaves its
-- number open. The ordinal cannot show it, for what was signed and not committed takes one too. Numbers of older checkpoints are
-- those of the checkpoints that there are.
alter table checkpoint disable trigger checkpoints_stay;
alter table checkpoint add column number bigint check (number > 0);
update checkpoint set number = numbered.number
    from (select ordinal, row_number() over (order by ordinal) as number from checkpoint) as numbered
    where numbered.ordinal = checkpoint.ordinal;
alter table checkpoint alter column number set not null;
alter table checkpoint add unique (number);
alter table checkpoint enable always trigger checkpoints_stay;

-- One at a time: who signs holds the row of the leader.
create function number_checkpoint() returns trigger language plpgsql as $$
begin
    new.number := (select coalesce(max(number), 0) + 1 from checkpoint);
    return new;
end $$;
create trigger checkpoints_have_numbers before insert on checkpoint
    for each row execute function number_checkpoint();
alter table checkpoint enable always trigger checkpoints_have_numbers;
