create schema problems;

-- What several inquiries come from. A problem that was fixed and comes back is open again, in its next round.
create table problems.problem (
    team_id     bigint      not null references people.team (id),
    id          bigint      generated always as identity,
    title       text        not null check (length(title) between 1 and 200),
    work_around text        not null default '' check (length(work_around) <= 5000),
    found_at    timestamptz not null,
    found_by    bigint      not null references people.person (id),
    fixed_at    timestamptz,
    round       int         not null default 1,
    primary key (team_id, id)
);

create index by_state on problems.problem (team_id, (fixed_at is not null), id desc);

-- Which inquiries come from it, and whose requesters were told in the present round that it is fixed.
create table problems.occurrence (
    team_id      bigint      not null,
    problem_id   bigint      not null,
    conversation bigint      not null,
    at           timestamptz not null,
    told_at      timestamptz,
    primary key (team_id, problem_id, conversation),
    foreign key (team_id, problem_id) references problems.problem (team_id, id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index occurs_in on problems.occurrence (team_id, conversation);
