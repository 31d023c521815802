create schema channel;

-- The addresses at which a team's desk takes mail.
create table channel.desk_address (
    address text   primary key check (address = lower(address)),
    team_id bigint not null references people.team (id),
    name    text   not null
);

-- Every mail that came in, as it came.
create table channel.received_mail (
    team_id      bigint      not null references people.team (id),
    id           bigint      generated always as identity,
    -- One mail, however often and by whatever route it is delivered.
    dedupe_key   text        not null,
    message_id   text,
    conversation bigint,
    message      bigint,
    kind         text        not null,
    state        text        not null check (state in ('taken', 'held', 'dropped')),
    route        text        not null,
    sender       text        not null,
    subject      text        not null,
    reason       text        not null default '',
    raw          bytea       not null,
    received_at  timestamptz not null,
    primary key (team_id, id),
    unique (team_id, dedupe_key)
);

alter table channel.received_mail alter column raw set storage external;
create index of_message on channel.received_mail (team_id, conversation, message) where conversation is not null;
create index held on channel.received_mail (team_id, id) where state = 'held';

-- Which conversation a Message-ID belongs to: of mail that came in, of mail that went out, and of what a first mail
-- referred to, so that a reply to the original joins even when the original arrives later (R110).
create table channel.mail_reference (
    team_id      bigint not null,
    message_id   text   not null,
    conversation bigint not null,
    id           bigint generated always as identity,
    primary key (team_id, message_id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index thread on channel.mail_reference (team_id, conversation, id);

-- What to do with mail of a sender: an address, or a domain.
create table channel.sender_rule (
    team_id bigint not null references people.team (id),
    sender  text   not null check (sender = lower(sender)),
    rule    text   not null check (rule in ('allow', 'hold', 'drop')),
    primary key (team_id, sender)
);

-- Automatic answers lately sent, so that two machines do not talk for ever.
create table channel.automatic_answer (
    team_id bigint      not null references people.team (id),
    sender  text        not null,
    at      timestamptz not null
);

create index lately_answered on channel.automatic_answer (team_id, sender, at);
