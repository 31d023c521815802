create schema worktime;

-- A version is never changed, so that a conversation keeps the hours in force when it arrived.
create table worktime.calendar_version (
  team_id         bigint      not null references people.team,
  -- Counts for all teams; a number is never given out twice, so servers may keep what they have read.
  version         integer     not null generated always as identity,
  -- The form that `bin/watchbill worktime` reads.
  calendar        jsonb       not null,
  effective_from  timestamptz not null,
  primary key (team_id, version)
);
