-- Facts are counted afresh: beside its quantity each row says whether it was said (1) or taken back (-1), so that a zero that
-- was reported is told from one that was taken back, and from nothing at all.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said, event_without_rows;
alter table fact add column weight int not null;
alter table held_fact add column weight int not null;
delete from projection where id in ('fact@7', 'fact@8');
