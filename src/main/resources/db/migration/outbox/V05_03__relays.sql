-- The mail server that takes what a team sends. A team without one keeps its mail.
create table outbox.relay (
    team_id    bigint primary key references people.team (id),
    host       text   not null,
    port       int    not null check (port between 1 and 65535),
    user_name  text,
    password   text,
    encryption text   not null check (encryption in ('NONE', 'STARTTLS', 'IMPLICIT')),
    check ((user_name is null) = (password is null))
);

-- Those who will never get it, because the relay will not take it for them.
alter table outbox.mail add column given_up text[] not null default '{}';
