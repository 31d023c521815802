create schema housekeeping;

-- What should be done about what an inquiry showed to be wanting: one for each inquiry at most.
create table housekeeping.correction (
    team_id      bigint      not null,
    conversation bigint      not null,
    deficiency   text        not null check (deficiency in ('software', 'documents', 'process')),
    what         text        not null check (length(what) <= 500),
    since        timestamptz not null,
    owner_id     bigint references people.person (id),
    done_at      timestamptz,
    done_by      bigint references people.person (id),
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number),
    constraint done_by_somebody check ((done_at is null) = (done_by is null))
);

create index to_do on housekeeping.correction (team_id, (done_at is not null), conversation desc);

-- What ends taught before this table was there.
insert into housekeeping.correction (team_id, conversation, deficiency, what, since)
select l.team_id, l.conversation, l.deficiency, coalesce(l.correction, ''), coalesce(c.resolved_at, c.arrived_at)
  from conversation.lesson l
  join conversation.conversation c on c.team_id = l.team_id and c.number = l.conversation
 where l.deficiency <> 'none';
