create schema customers;

-- Whom customers belong to. A team has some hundreds at most.
create table customers.organisation (
    team_id bigint  not null references people.team (id),
    id      bigint  generated always as identity,
    name    text    not null check (length(name) between 1 and 100),
    sector  text    not null default '' check (length(sector) <= 60),
    funding text    not null default '' check (length(funding) <= 100),
    host    boolean not null default false,
    primary key (team_id, id)
);

create unique index organisation_names on customers.organisation (team_id, lower(name));

-- Whoever writes from a domain belongs to its organisation, unless somebody says otherwise.
create table customers.domain (
    team_id         bigint not null,
    domain          text   not null,
    organisation_id bigint not null,
    primary key (team_id, domain),
    foreign key (team_id, organisation_id) references customers.organisation (team_id, id)
);

create index domains_of on customers.domain (team_id, organisation_id);

-- What we noted about somebody. Most customers have no row: all that is known of them is what they wrote.
create table customers.customer (
    team_id         bigint not null references people.team (id),
    id              bigint generated always as identity,
    name            text   not null default '' check (length(name) <= 100),
    organisation_id bigint,
    note            text   not null default '' check (length(note) <= 2000),
    primary key (team_id, id),
    foreign key (team_id, organisation_id) references customers.organisation (team_id, id)
);

create index belongs_to on customers.customer (team_id, organisation_id) where organisation_id is not null;

-- From where they write. An address that was joined remembers whose it was, so that it can be parted again.
create table customers.address (
    team_id     bigint not null,
    email       text   not null check (email = lower(email)),
    customer_id bigint not null,
    own_id      bigint not null,
    primary key (team_id, email),
    foreign key (team_id, customer_id) references customers.customer (team_id, id),
    foreign key (team_id, own_id) references customers.customer (team_id, id)
);

create index addresses_of on customers.address (team_id, customer_id);

-- Teams that leave the names of organisations out of their figures.
create table customers.names_hidden (
    team_id bigint primary key references people.team (id)
);
