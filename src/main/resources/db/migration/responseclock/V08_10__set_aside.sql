-- What the clocks of two merged conversations said before, each as a whole row: so that a merge can be taken back. A column
-- that is added to one of the three tables needs a default for what is set aside without it.
create table responseclock.set_aside (
    team_id      bigint not null,
    merged       bigint not null,
    conversation bigint not null,
    clock        jsonb,
    reply        jsonb,
    promise      jsonb,
    primary key (team_id, merged, conversation),
    foreign key (team_id, merged) references conversation.conversation (team_id, number),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);
