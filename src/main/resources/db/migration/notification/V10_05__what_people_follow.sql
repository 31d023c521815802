-- Who wants to hear of more than what is theirs; whoever has no row hears of nothing else. A row a person at most: what is
-- due is found in an index of that size.
create table notification.attention (
    team_id     bigint      not null,
    person_id   bigint      not null,
    hearing     text        not null check (hearing in ('daily', 'followed')),
    -- The last entry of a timeline that the person was told of, or that was there when they began.
    heard_up_to bigint      not null,
    due_at      timestamptz not null,
    primary key (team_id, person_id),
    foreign key (team_id) references people.team (id),
    foreign key (person_id) references people.person (id)
);

create index attention_due on notification.attention (due_at);

create table notification.followed_conversation (
    team_id      bigint      not null,
    person_id    bigint      not null references people.person (id),
    conversation bigint      not null,
    since        timestamptz not null,
    primary key (team_id, person_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create table notification.followed_component (
    team_id   bigint not null references people.team (id),
    person_id bigint not null references people.person (id),
    component text   not null check (length(component) between 1 and 100),
    primary key (team_id, person_id, component)
);
