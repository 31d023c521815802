create schema people;

create table people.team (
  id             bigint      generated always as identity primary key,
  slug           text        not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
  name           text        not null check (name <> ''),
  practice_name  text        not null default 'SRE' check (practice_name <> ''),
  zone           text        not null,
  -- Whether admins must have a six-digit code set up before they reach the settings.
  admin_code     boolean     not null default false,
  made_at        timestamptz not null
);

create table people.person (
  id                  bigint      generated always as identity primary key,
  name                text        not null check (name <> ''),
  email               text        not null unique check (email = lower(email) and email <> ''),
  made_at             timestamptz not null
);

-- A person who left stays here, because conversations remember them.
create table people.membership (
  team_id    bigint      not null references people.team,
  person_id  bigint      not null references people.person,
  role       text        not null check (role in ('MEMBER', 'SCHEDULER', 'ADMIN')),
  percent    integer     not null check (percent between 1 and 100),
  joined_at  timestamptz not null,
  left_at    timestamptz,
  primary key (team_id, person_id)
);

create index membership_of_person on people.membership (person_id) where left_at is null;
