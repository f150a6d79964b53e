-- As which person somebody counted who went into another, from one position (inclusive) until another (exclusive, open if
-- absent): the one they went into, and the root that stays at the end of the chain.
create table merged_person (
    person      uuid   not null,
    into_person uuid   not null,
    root        uuid   not null,
    since       bigint not null,
    until       bigint,
    primary key (person, since)
);
create index merged_person_now on merged_person (root) where until is null;
create index merged_person_since on merged_person (since);
