-- How a team can be reached, and what it promises about each way. What a team has not arranged has no row and is as
-- it ships. Addresses of mail and form are not kept here: their adapters know them.
create table channel.way (
    team_id       bigint  not null references people.team (id),
    key           text    not null check (key ~ '^[a-z]+(-[a-z]+)*(-[0-9]+)?$'),
    method        text    not null,
    name          text    not null check (name <> ''),
    address       text    not null,
    status        text    not null check (status in ('supported', 'tolerated', 'retired')),
    first_contact boolean not null,
    ongoing       boolean not null,
    privacy       text    not null check (privacy in ('team', 'members', 'everybody')),
    needs         text    not null,
    notes         text    not null,
    reach         text    not null check (reach in ('team', 'person')),
    preferred     boolean not null,
    warns         boolean not null,
    added         bigint  generated always as identity,
    primary key (team_id, key),
    -- What is supported reaches the whole team.
    check (status <> 'supported' or reach = 'team')
);

-- Conversations that began by a way that was not supported then, and whether their customers have been told.
create table channel.redirect (
    team_id      bigint  not null,
    conversation bigint  not null,
    status       text    not null check (status in ('supported', 'tolerated', 'retired')),
    told         boolean not null default false,
    primary key (team_id, conversation)
);

-- Conversations that began by a way on which nothing goes on, and when their customers were brought into them.
create table channel.continuation (
    team_id      bigint      not null,
    conversation bigint      not null,
    begun_at     timestamptz,
    primary key (team_id, conversation)
);
