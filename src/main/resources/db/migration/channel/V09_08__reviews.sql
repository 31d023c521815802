-- What was decided about a way of contact, by whom, and when it is looked at again. The latest row of a way counts.
create table channel.way_review (
    team_id    bigint      not null references people.team (id),
    way        text        not null,
    decided_at timestamptz not null,
    person_id  bigint      not null references people.person (id),
    decision   text        not null check (decision <> ''),
    next_on    date        not null,
    primary key (team_id, way, decided_at)
);
