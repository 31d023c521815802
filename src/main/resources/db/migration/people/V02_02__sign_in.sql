-- The generation is part of every one-time link: using one raises it, and so ends all others.
alter table people.person add password_hash text;
alter table people.person add link_generation integer not null default 0;

create table people.second_factor (
  person_id     bigint      primary key references people.person,
  secret        bytea       not null check (length(secret) = 20),
  -- Asked for at sign-in only once the person has shown that their app knows the secret.
  confirmed_at  timestamptz,
  -- The latest half minute whose code was used; a code counts once.
  last_step     bigint      not null default 0
);

create table people.recovery_code (
  person_id  bigint not null references people.person,
  code_hash  bytea  not null,
  primary key (person_id, code_hash)
);

create table people.session (
  id            bigint      generated always as identity primary key,
  token_hash    bytea       not null unique,
  person_id     bigint      not null references people.person,
  team_id       bigint      not null references people.team,
  made_at       timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  browser       text        not null
);

create index session_of_person on people.session (person_id);

create table people.api_token (
  id            bigint      generated always as identity primary key,
  token_hash    bytea       not null unique,
  team_id       bigint      not null references people.team,
  -- Absent for a token of the team itself, which acts for whoever is Primary.
  person_id     bigint      references people.person,
  name          text        not null check (name <> ''),
  made_at       timestamptz not null,
  last_used_at  timestamptz,
  revoked_at    timestamptz
);

create index api_token_of_team on people.api_token (team_id);

create table people.attempt (
  subject  text        primary key,
  count    integer     not null check (count > 0),
  last_at  timestamptz not null
);
