-- The facts are counted afresh: each says now the shares of its projects, and regions are no longer said of projects.
truncate fact, held_fact, held_event, folded, period_standing, named_fact, merged_person;
delete from projection where id = 'fact@3';

-- What was said of a project, or holds of a country, that facts about it do not repeat: who pays, what it serves, in which
-- region or income group it lies. Each value holds from one day to another (both included), and was known from one position
-- (inclusive) until another (exclusive, open if absent); what code lists say is known from before the first.
create table said (
    owner     text   collate "C" not null,
    dimension text   collate "C" not null,
    value     text   collate "C" not null,
    from_day  date   not null,
    to_day    date   not null,
    since     bigint not null,
    until     bigint
);
create index said_owner on said (dimension, owner);
create index said_now on said (owner) where until is null;
