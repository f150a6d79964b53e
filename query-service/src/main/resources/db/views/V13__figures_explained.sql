-- Facts are counted afresh: it is kept, too, which quality issues kept which events out of the figures, and since when.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person, said, event_without_rows;
delete from projection where id in ('fact@9', 'fact@10');

-- The events under a figure in their order, page by page.
create index fact_lineage on fact (measure, position, event_id, ordinal);
-- All rows of one origin, those of the fact itself and those of what amends it.
drop index fact_of_origin;
create index fact_of_origin on fact (origin);
-- Facts of which something was taken back, or said to be less.
create index fact_turned on fact (measure, origin) where weight < 0 or quantity < 0;
create index held_fact_turned on held_fact (measure, origin) where weight < 0;

-- By which rule an event was kept out of the figures, from one position (inclusive) until another (exclusive, open if absent).
create table kept_out (
    event_id text   collate "C" not null,
    rule     text   collate "C" not null,
    since    bigint not null,
    until    bigint,
    primary key (event_id, rule, since)
);
create index kept_out_now on kept_out (event_id, rule) where until is null;
