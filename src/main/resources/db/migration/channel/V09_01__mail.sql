create schema if not exists channel;

-- Where a team is written to. No address leads to two teams.
create table channel.desk_address (
    team_id bigint not null references people.team (id),
    address text   not null,
    name    text   not null,
    added   bigint generated always as identity,
    primary key (team_id, address),
    unique (address)
);

-- Every mail as it came, whatever became of it. The same mail twice is one row: the unique key decides between two
-- deliveries at once, and the loser answers like the winner.
create table channel.received_mail (
    team_id      bigint      not null references people.team (id),
    id           bigint      generated always as identity,
    dedupe_key   text        not null,
    message_id   text,
    author_name  text        not null,
    author_email text        not null,
    subject      text        not null,
    route        text        not null check (route in ('smtp', 'imap')),
    kind         text        not null,
    state        text        not null check (state in ('taken', 'held', 'kept')),
    reason       text        not null,
    conversation bigint,
    message      bigint,
    received_at  timestamptz not null,
    envelope_from text       not null,
    desk_address text,
    raw          bytea       not null,
    primary key (team_id, id),
    unique (team_id, dedupe_key)
);
-- Mail is mostly base64, which does not get smaller: spend no time on trying.
alter table channel.received_mail alter column raw set storage external;

create index received_for_message on channel.received_mail (team_id, message) where message is not null;
create index received_held on channel.received_mail (team_id, id) where state = 'held';

-- Which conversation a Message-ID belongs to: of mail that came, of mail it answers, and of mail we sent.
create table channel.mail_reference (
    team_id      bigint  not null,
    message_id   text    not null,
    conversation bigint  not null,
    sent         boolean not null,
    added        bigint  generated always as identity,
    primary key (team_id, message_id)
);
create index mail_reference_of on channel.mail_reference (team_id, conversation, added);

-- What to do with mail of an address, or of a whole domain (@example.org).
create table channel.sender_rule (
    team_id bigint not null references people.team (id),
    sender  text   not null,
    rule    text   not null check (rule in ('allow', 'hold', 'drop')),
    primary key (team_id, sender)
);

-- Answers that machines of ours were allowed to give, for the cap by the hour.
create table channel.automatic_answer (
    team_id bigint      not null,
    address text        not null,
    domain  text        not null,
    at      timestamptz not null
);
create index automatic_answer_recent on channel.automatic_answer (team_id, domain, at);

-- Addresses that mail does not reach, since the first bounce. An answer from there proves the contrary.
create table channel.failing_address (
    team_id bigint      not null references people.team (id),
    address text        not null,
    since   timestamptz not null,
    reason  text        not null,
    primary key (team_id, address)
);
