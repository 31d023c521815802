create schema search;

-- One row a message, written in the transaction that stores the message.
create table search.entry (
    team_id      bigint   not null,
    conversation bigint   not null,
    message_id   bigint   not null,
    words        tsvector not null,
    primary key (team_id, conversation, message_id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index words on search.entry using gin (words);
