-- Says what V02_02 says wrongly; a migration that has run is not changed.
comment on column people.api_token.person_id is
  'Absent for a token of the team itself, which acts for the owner of each conversation.';
