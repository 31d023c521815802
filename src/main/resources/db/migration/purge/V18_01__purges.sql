create schema purge;

-- Who took out what must not be here, when and why; never what it was. A handful of rows.
create table purge.purge (
    team_id      bigint      not null,
    id           bigint      generated always as identity,
    conversation bigint      not null,
    messages     int         not null,
    mails        int         not null,
    reason       text        not null,
    by_id        bigint      not null references people.person (id),
    at           timestamptz not null,
    -- From when on the files of the database may be written anew, and when they were.
    rewrite_from timestamptz not null,
    rewritten_at timestamptz,
    primary key (team_id, id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index not_rewritten on purge.purge (rewrite_from) where rewritten_at is null;
