create schema audit;

create table audit.entry (
  id       bigint      generated always as identity primary key,
  team_id  bigint      not null references people.team,
  at       timestamptz not null,
  who      text        not null check (who <> ''),
  what     text        not null check (what <> '')
);

create index entry_of_team on audit.entry (team_id, id);

-- What was written stays as it was written.
create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'Audit entries are only added, never changed or removed.';
end
$$;

create trigger append_only
  before update or delete on audit.entry
  for each row execute function audit.refuse();

create trigger never_emptied
  before truncate on audit.entry
  for each statement execute function audit.refuse();
