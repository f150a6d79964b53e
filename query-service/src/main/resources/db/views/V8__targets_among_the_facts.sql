-- Facts are counted afresh: the targets of indicators that the system counts are among them.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said, event_without_rows;
delete from projection where id = 'fact@5';
