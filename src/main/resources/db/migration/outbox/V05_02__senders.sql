-- In whose name a team's mail goes out.
create table outbox.sender (
    team_id bigint primary key references people.team (id),
    name    text   not null,
    address text   not null
);
