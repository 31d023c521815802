-- Where a conversation went on that was found to be about the same. Its messages stay its own, and are read with those of
-- the other. A constant default writes no rows; the checks read each conversation once, a second or so at 250,000.
alter table conversation.conversation
    add column merged_into bigint,
    add constraint merged_within_the_team
        foreign key (team_id, merged_into) references conversation.conversation (team_id, number),
    add constraint merged_into_another check (merged_into <> number),
    add constraint merged_is_over check (merged_into is null or (resolved_at is not null and outcome = 'merged'));

-- What was merged is little, and the index holds nothing else.
create index merged on conversation.conversation (team_id, merged_into, number) where merged_into is not null;

-- Each merge that stands, with both conversations as they were before and the one that goes on as it was after: so that it
-- can be taken back.
create table conversation.merge (
    team_id       bigint      not null,
    merged        bigint      not null,
    merged_into   bigint      not null,
    by_id         bigint      not null references people.person (id),
    at            timestamptz not null,
    merged_before jsonb       not null,
    into_before   jsonb       not null,
    into_after    jsonb       not null,
    primary key (team_id, merged),
    foreign key (team_id, merged) references conversation.conversation (team_id, number),
    foreign key (team_id, merged_into) references conversation.conversation (team_id, number)
);

create index merges_into on conversation.merge (team_id, merged_into, at);

-- With which merged conversation somebody came. Who is there in their own right came with none.
alter table conversation.follower add column came_with bigint;
