-- An issue may be raised about a fact that counts already: its rows, and those of what came after it under the same
-- origin, are reversed under the event that raised it and wait again, from that position on.
alter table fact add column waited_since bigint;
alter table held_fact add column waited_since bigint;
create index fact_of_origin on fact (origin) where origin <> event_id;
