-- The teams that want the Backup to hear of a missed goal too, since when. Where there is no row, nobody but the
-- Primary hears of it (R53).
create table notification.backup_hears (
    team_id bigint      primary key references people.team (id),
    since   timestamptz not null
);

-- A goal that was missed in a team that asked: the key is why the Backup hears of it once. With 250,000 conversations
-- of which every tenth missed its goal it has 25,000 rows, and the index those that nobody has been told of yet.
create table notification.backup_alert (
    team_id      bigint      not null,
    conversation bigint      not null,
    due          timestamptz not null,
    at           timestamptz not null,
    told_at      timestamptz,
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index untold_alert on notification.backup_alert (team_id, at) where told_at is null;
