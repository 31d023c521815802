-- What became of dates agreed with customers. A date that was given up or moved before it came is not among them, nor is
-- what ended before this table was there.
create table responseclock.past_promise (
    team_id      bigint      not null,
    conversation bigint      not null,
    news         timestamptz not null,
    kept         boolean     not null,
    primary key (team_id, conversation, news),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index past_promises on responseclock.past_promise (team_id, news);
