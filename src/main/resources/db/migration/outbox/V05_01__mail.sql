create schema outbox;

create table outbox.mail (
    id                 bigint      generated always as identity primary key,
    team_id            bigint      not null references people.team (id),
    -- The stable name of a mail: one that is sent twice after a crash is still one mail to its reader.
    message_id         text        not null unique,
    purpose            text        not null,
    conversation       bigint,
    envelope_from      text        not null,
    -- Those who have not got it yet.
    pending_recipients text[]      not null,
    shown_to           text[]      not null,
    shown_cc           text[]      not null,
    subject            text        not null,
    automatic          boolean     not null,
    raw                bytea       not null,
    state              text        not null default 'waiting'
                                   check (state in ('waiting', 'sending', 'sent', 'failed', 'kept')),
    attempts           int         not null default 0,
    created_at         timestamptz not null,
    next_attempt_at    timestamptz not null,
    leased_until       timestamptz,
    last_error         text,
    sent_at            timestamptz
);

create index due on outbox.mail (next_attempt_at) where state in ('waiting', 'sending');
create index of_team on outbox.mail (team_id, id desc);
create index troubled on outbox.mail (team_id, created_at) where state in ('waiting', 'sending', 'failed');
