-- Facts are counted afresh: of offices it is said, too, under which other each stood, by day and by position.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said, event_without_rows;
delete from projection where id in ('fact@6', 'fact@7');
