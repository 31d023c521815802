-- What was done on conversations, and how long it took. Rows stay as they are: who corrects one adds another, which
-- counts in its place.
create table conversation.effort (
    team_id      bigint      not null,
    conversation bigint      not null,
    id           bigint      generated always as identity,
    person_id    bigint      not null references people.person (id),
    at           timestamptz not null,
    activity     text,
    seconds      int         check (seconds between 0 and 86400),
    corrects     bigint,
    client_key   text,
    primary key (team_id, conversation, id),
    -- No effort without a record.
    foreign key (team_id, conversation) references conversation.conversation (team_id, number),
    foreign key (team_id, conversation, corrects) references conversation.effort (team_id, conversation, id),
    constraint corrected_once unique (team_id, conversation, corrects),
    constraint says_something check (activity is not null or seconds is not null),
    constraint activities check (activity in ('taken-down', 'answered', 'pointed-to-documentation', 'diagnosed',
                                              'worked-around', 'reproduced', 'got-data', 'fixed-something-small',
                                              'looked-up', 'added-to-known-issue', 'filed-product-issue'))
);

create unique index effort_once on conversation.effort (team_id, conversation, client_key) where client_key is not null;

-- What the end of an inquiry taught, beside its outcome. What nobody said is null.
create table conversation.lesson (
    team_id       bigint not null,
    conversation  bigint not null,
    deficiency    text,
    correction    text check (length(correction) <= 500),
    documentation text check (length(documentation) <= 500),
    cause         text,
    evidence      text check (length(evidence) <= 2000),
    satisfied     boolean,
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number),
    constraint deficiencies check (deficiency in ('none', 'software', 'documents', 'process')),
    constraint causes check (cause in ('use', 'defect', 'set-up', 'underlying', 'data', 'unknown'))
);

-- The sum of what counts, kept with each change; null while there is neither effort nor lesson, so that nobody looks
-- for them in vain. No default writes no rows.
alter table conversation.conversation add column effort_seconds bigint;
