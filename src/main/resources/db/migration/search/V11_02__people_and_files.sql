-- The words of a message tell apart where they stand: A who wrote it, B its files, C the subject, D what was said. Whoever
-- searches without an operator finds all of them. A message with files has the word `attachedfile` among the words of B.
create function search.words(people text, files text, subject text, said text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.simple', people), 'A')
      || setweight(to_tsvector('pg_catalog.simple', coalesce('attachedfile ' || files || ' ' || translate(files, '._-', '   '), '')), 'B')
      || setweight(to_tsvector('pg_catalog.simple', coalesce(subject, '')), 'C')
      -- Longer texts are found by their beginning; PostgreSQL keeps at most a megabyte of words for each.
      || to_tsvector('pg_catalog.simple', left(said, 100000))
$$;

-- A person is found by name, by address, and by the parts of the address, such as the domain.
create function search.person(name text, address text) returns text
language sql immutable parallel safe as $$
  select name || coalesce(' ' || address || ' ' || translate(address, '@._+-', '     '), '')
$$;

-- What was merged is found where it goes on, so its words belong there from now on. What was merged is little.
update search.entry e
   set conversation = c.merged_into
  from conversation.conversation c
  join conversation.merge m on m.team_id = c.team_id and m.merged = c.number
 where e.team_id = c.team_id and e.conversation = c.number and c.merged_into is not null;
