create schema notification;

create table notification.notice (
    team_id      bigint      not null,
    id           bigint      generated always as identity,
    conversation bigint      not null,
    kind         text        not null,
    due          timestamptz,
    at           timestamptz not null,
    told_at      timestamptz,
    primary key (team_id, id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index untold on notification.notice (team_id, conversation) where told_at is null;
create index untold_in_order on notification.notice (team_id, id) where told_at is null;

-- How many mails a team's Primary got since when, so that a flood becomes one mail.
create table notification.told (
    team_id bigint      primary key references people.team (id),
    since   timestamptz not null,
    mails   int         not null
);

-- A shift's digest goes out once.
create table notification.digest (
    team_id  bigint      not null,
    shift_id bigint      not null,
    sent_at  timestamptz not null,
    primary key (team_id, shift_id)
);
