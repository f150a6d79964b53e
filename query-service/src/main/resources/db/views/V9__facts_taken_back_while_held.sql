-- Facts are counted afresh: what was taken back no longer counts while a correction of it waits, and rows taken back out are
-- numbered below zero, for the event that took them out may bring rows of its own.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said, event_without_rows;
delete from projection where id in ('fact@5', 'fact@6');
