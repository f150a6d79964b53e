-- The tables of the facts, run in the schema of each version of them whenever a service starts: what is added later for speed
-- alone is added here too. Where other rows or columns are wanted, the version is raised, and these are those of the new one.

-- One signed row for each entry of a counted event. The position is that of the event by which the row began to count;
-- learned, that of the event itself. They differ where quality issues had to be closed first. The origin is the fact as first
-- recorded, to which all its corrections belong. An issue may be raised about a fact that counts already: its rows are
-- reversed under the event that raised it and wait again, from that position on. Beside its quantity each row says whether it
-- was said (1) or taken back (-1), so that a zero that was reported is told from one that was taken back.
create table if not exists fact (
    position      bigint  not null,
    event_id      text    collate "C" not null,
    ordinal       int     not null,
    measure       text    collate "C" not null,
    subject       uuid,
    quantity      numeric not null,
    weight        int     not null,
    occurred_from date    not null,
    occurred_to   date    not null,
    dimensions    jsonb   not null,
    amends        text    collate "C",
    origin        text    collate "C" not null,
    learned       bigint  not null,
    evidenced     boolean not null,
    waited_since  bigint,
    primary key (position, event_id, ordinal)
);
create index if not exists fact_event on fact (event_id);
create index if not exists fact_measure on fact (measure, occurred_from);
-- The events under a figure in their order, page by page.
create index if not exists fact_lineage on fact (measure, position, event_id, ordinal);
-- All rows of one origin, those of the fact itself and those of what amends it.
create index if not exists fact_of_origin on fact (origin);
-- What took something back, and facts that were said to be less.
create index if not exists fact_taking_back on fact (origin) where weight < 0;
create index if not exists fact_turned on fact (measure, origin) where weight < 0;
create index if not exists fact_lessened on fact (measure, origin) where quantity < 0 and weight > 0;
-- Rows that undo each other: of what was said and taken back alike, the first with the first, the second with the second, from
-- the position on at which both count. A row stands as long as it is not among them.
create table if not exists undone (
    position bigint not null,
    measure  text   collate "C" not null,
    entered  bigint not null,
    event_id text   collate "C" not null,
    ordinal  int    not null,
    primary key (entered, event_id, ordinal)
);
create index if not exists undone_measure on undone (measure, position);
-- An area is asked for that facts have named: it is looked up among all of them, whatever they count.
create index if not exists fact_area on fact ((dimensions->'administrative-area'->>0))
    where dimensions->'administrative-area'->>0 <> 'UNKNOWN';

-- Entries that do not count yet, because a quality issue of their event, or of an earlier one of the same origin, is open.
create table if not exists held_fact (
    event_id      text    collate "C" not null,
    ordinal       int     not null,
    measure       text    collate "C" not null,
    subject       uuid,
    quantity      numeric not null,
    weight        int     not null,
    occurred_from date    not null,
    occurred_to   date    not null,
    dimensions    jsonb   not null,
    amends        text    collate "C",
    origin        text    collate "C" not null,
    learned       bigint  not null,
    evidenced     boolean not null,
    waited_since  bigint,
    primary key (event_id, ordinal)
);
create index if not exists held_fact_origin on held_fact (origin);
create index if not exists held_fact_measure on held_fact (measure);
create index if not exists held_fact_turned on held_fact (measure, origin) where weight < 0;

-- What came since a position.
create index if not exists held_fact_since on held_fact ((coalesce(waited_since, learned)));

create table if not exists held_event (
    event_id text   collate "C" primary key,
    origin   text   collate "C" not null,
    learned  bigint not null,
    open     text[] not null
);
create index if not exists held_event_origin on held_event (origin);

-- Things whose entries follow from all that was said of them: the state after the last event, the event with which the
-- entries began and the one that last changed them, and the year up to which they were entered. Those that grow get more
-- entries when history comes to another year.
create table if not exists folded (
    kind    text    collate "C" not null,
    key     text    collate "C" not null,
    state   jsonb   not null,
    origin  text    collate "C" not null,
    last    text    collate "C" not null,
    through int     not null,
    grows   boolean not null,
    primary key (kind, key)
);
create index if not exists folded_grows on folded (through) where grows;

-- Where each reporting period of a project stood, from one position (inclusive) until another (exclusive, open if absent).
create table if not exists period_standing (
    project  text   collate "C" not null,
    period   text   collate "C" not null,
    from_day date   not null,
    to_day   date   not null,
    standing text   not null,
    since    bigint not null,
    until    bigint,
    primary key (period, since)
);
create index if not exists period_standing_since on period_standing (since);
create index if not exists period_standing_until on period_standing (until);
create index if not exists period_standing_project on period_standing (project);
create index if not exists period_standing_now on period_standing (period) where until is null;

-- Which event recorded a fact that others name by an id of its own.
create table if not exists named_fact (
    id       uuid primary key,
    event_id text collate "C" not null
);

-- Which events recorded a fact on which others build under a key, and which recorded those others.
create table if not exists founding (
    event_id text collate "C" primary key,
    key      text collate "C" not null
);
create index if not exists founding_key on founding (key);
create table if not exists founded (
    event_id text collate "C" primary key,
    key      text collate "C" not null
);
create index if not exists founded_key on founded (key);

-- As which person somebody counted who went into another, from one position (inclusive) until another (exclusive, open if
-- absent): the one they went into, and the root that stays at the end of the chain.
create table if not exists merged_person (
    person      uuid   not null,
    into_person uuid   not null,
    root        uuid   not null,
    since       bigint not null,
    until       bigint,
    primary key (person, since)
);
create index if not exists merged_person_now on merged_person (root) where until is null;
create index if not exists merged_person_since on merged_person (since);
create index if not exists merged_person_until on merged_person (until);

-- What was said of a project, or holds of a country, that facts about it do not repeat: who pays, what it serves, in which
-- region or income group it lies. Each value holds from one day to another (both included), and was known from one position
-- (inclusive) until another (exclusive, open if absent); what code lists say is known from before the first.
create table if not exists said (
    owner     text   collate "C" not null,
    dimension text   collate "C" not null,
    value     text   collate "C" not null,
    from_day  date   not null,
    to_day    date   not null,
    since     bigint not null,
    until     bigint
);
create index if not exists said_owner on said (dimension, owner);
create index if not exists said_since on said (since);
create index if not exists said_until on said (until);
create index if not exists said_now on said (owner) where until is null;

-- Amending events that brought no rows: of which event they say the rows anew, and to which fact they belong.
create table if not exists event_without_rows (
    event_id  text    collate "C" primary key,
    speaks_of text    collate "C" not null,
    origin    text    collate "C" not null,
    evidenced boolean not null
);

-- By which rule an event was kept out of the figures, from one position (inclusive) until another (exclusive, open if absent).
create table if not exists kept_out (
    event_id text   collate "C" not null,
    rule     text   collate "C" not null,
    since    bigint not null,
    until    bigint,
    primary key (event_id, rule, since)
);
create index if not exists kept_out_now on kept_out (event_id, rule) where until is null;
