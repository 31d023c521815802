-- What hinders a team's work and is about no one conversation: mail that cannot be fetched, voicemail that nobody
-- listened to. A row stands as long as it is so; told_at says when the Primary heard of it. A handful of rows.
create table notification.alarm (
    team_id   bigint      not null references people.team (id),
    subject   text        not null,
    sentence  text        not null,
    raised_at timestamptz not null,
    told_at   timestamptz,
    primary key (team_id, subject)
);
