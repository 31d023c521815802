-- What stands below the first mail to a customer, where a team wrote its own.
create table channel.guidance (
    team_id  bigint primary key references people.team (id),
    markdown text   not null
);
