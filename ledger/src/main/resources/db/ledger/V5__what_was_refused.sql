-- How often wishes were refused, day by day: no events, and nothing rests on it. The key is the day and a digest of all that tells
-- the rows of a day apart.
create table refusal (
    key     text   collate "C" primary key,
    day     date   not null,
    issuer  text   not null,
    subject text   not null,
    roles   text[] not null,
    command text   not null,
    rule    text   not null,
    times   bigint not null check (times > 0)
);
grant select, insert, update on refusal to ledger_writer;
grant select on refusal to ledger_reader;
