-- What people look at again and again: what a list was asked for, under a name.
create table search.view (
    team_id   bigint  not null references people.team (id),
    id        bigint  generated always as identity,
    person_id bigint  not null references people.person (id),
    name      text    not null check (length(name) between 1 and 60),
    shared    boolean not null,
    asked     text    not null check (length(asked) between 1 and 8000),
    place     int     not null,
    primary key (team_id, id)
);

create unique index own_names on search.view (team_id, person_id, lower(name)) where not shared;
create unique index shared_names on search.view (team_id, lower(name)) where shared;
