-- What the schedulers were told of and is still so. What is settled is forgotten, so that it is told again if it
-- comes back.
create table notification.warning (
    team_id bigint      not null references people.team (id),
    subject text        not null,
    told_at timestamptz not null,
    primary key (team_id, subject)
);

-- When a team's roster and holidays were looked at last; one row a team.
create table notification.look_ahead (
    team_id   bigint      primary key references people.team (id),
    looked_at timestamptz not null
);
