-- The facts are counted afresh: what undoes a fact waits with it, and a waiting fact does not come in while a correction waits.
truncate fact, held_fact, held_event, folded, period_standing;
delete from projection where id = 'fact@2';

-- Which event recorded a fact that others name by an id of its own.
create table named_fact (
    id       uuid primary key,
    event_id text collate "C" not null
);
