-- What something was before a change and what it is since, where that can be said in words.
alter table audit.entry add was text not null default '';
alter table audit.entry add became text not null default '';

-- Signing in is kept beside what people change, and read apart from it.
alter table audit.entry add kind text not null default 'change' check (kind in ('change', 'sign-in'));

-- The index of V04_01 would read past a year of sign-ins to find one change.
drop index audit.entry_of_team;
create index entry_of_team on audit.entry (team_id, kind, id);
