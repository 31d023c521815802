-- How a way is watched: how long mail may stand still before the Primary hears of it, and whether somebody looks after
-- the way each business day.
alter table channel.way
    add column patience_minutes int     not null default 15 check (patience_minutes between 5 and 1440),
    add column daily            boolean not null default false;

-- The doors that mail comes in by, and their last signs of life. One row for a mailbox, one for the SMTP port.
create table channel.intake (
    name          text        primary key,
    desk          text,
    watched_since timestamptz not null,
    looked_at     timestamptz,
    message_at    timestamptz,
    failed_at     timestamptz,
    failure       text        not null default ''
);

-- Who looked after a way on which business day, such as voicemail. One row a way and day.
create table channel.way_check (
    team_id   bigint      not null references people.team (id),
    way       text        not null,
    day       date        not null,
    person_id bigint      not null references people.person (id),
    at        timestamptz not null,
    primary key (team_id, way, day)
);
