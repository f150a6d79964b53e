-- Facts are counted afresh: what amends a correction that changed no figure belongs to the fact that it is about.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said;
delete from projection where id = 'fact@4';

-- Amending events that brought no rows: of which event they say the rows anew, and to which fact they belong.
create table event_without_rows (
    event_id  text    collate "C" primary key,
    speaks_of text    collate "C" not null,
    origin    text    collate "C" not null,
    evidenced boolean not null
);
