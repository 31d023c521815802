-- Which conversation a message was taken along from when part of it was split off; the message itself stays there, too. Read
-- together with where it came from, it is read once. A nullable column without a default writes no rows.
alter table conversation.message add column taken_from bigint;

-- What was split off, and from which conversation.
create table conversation.split (
    team_id    bigint      not null,
    part       bigint      not null,
    split_from bigint      not null,
    by_id      bigint      not null references people.person (id),
    at         timestamptz not null,
    last_entry bigint      not null,
    primary key (team_id, part),
    foreign key (team_id, part) references conversation.conversation (team_id, number),
    foreign key (team_id, split_from) references conversation.conversation (team_id, number)
);
