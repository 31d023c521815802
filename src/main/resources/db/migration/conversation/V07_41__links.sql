-- That two conversations have to do with each other. Of two there is one link at most, in one direction or the other.
create table conversation.link (
    team_id  bigint      not null,
    one      bigint      not null,
    other    bigint      not null,
    relation text        not null check (relation in ('related-to', 'duplicate-of', 'caused-by')),
    by_id    bigint      not null references people.person (id),
    at       timestamptz not null,
    primary key (team_id, one, other),
    foreign key (team_id, one) references conversation.conversation (team_id, number),
    foreign key (team_id, other) references conversation.conversation (team_id, number),
    constraint not_to_itself check (one <> other)
);

create unique index linked_once on conversation.link (team_id, least(one, other), greatest(one, other));
create index linked_from on conversation.link (team_id, other);

-- To how many others a conversation is linked, problems among them, so that nobody looks for them in vain. A constant
-- default writes no rows.
alter table conversation.conversation add column linked int not null default 0 check (linked >= 0);
