-- What the people of an organisation asked, newest first. At 250,000 conversations it takes about a second to build.
create index by_domain on conversation.conversation (team_id, (split_part(requester_email, '@', 2)), number desc);
