-- Archives of mail that are read in, one row each time. Where it stands is written with each batch of messages, so that it
-- can go on from there.
create table channel.archive_import (
    team_id       bigint      not null references people.team (id),
    id            bigint      generated always as identity,
    format        text        not null check (format in ('mbox', 'maildir', 'eml')),
    source        text        not null,
    begun_at      timestamptz not null,
    ended_at      timestamptz,
    undone_at     timestamptz,
    at_file       text        not null default '',
    at_offset     bigint      not null default 0,
    messages      int         not null default 0,
    conversations int         not null default 0,
    duplicates    int         not null default 0,
    unreadable    int         not null default 0,
    primary key (team_id, id)
);

create index archive_unfinished on channel.archive_import (team_id, format, source) where ended_at is null;

-- What could not be read, with its beginning, for a look.
create table channel.archive_problem (
    team_id   bigint not null,
    import_id bigint not null,
    id        bigint generated always as identity,
    file      text   not null,
    at_offset bigint not null,
    size      bigint not null,
    reason    text   not null,
    source    bytea  not null,
    primary key (team_id, import_id, id),
    foreign key (team_id, import_id) references channel.archive_import (team_id, id)
);

-- Each mail once. Mails that share key and author are told apart by when they were written.
create table channel.archived_mail (
    team_id      bigint not null,
    dedupe_key   text   not null,
    written      text   not null,
    import_id    bigint not null,
    conversation bigint not null,
    message      bigint not null,
    primary key (team_id, dedupe_key, written),
    foreign key (team_id, import_id) references channel.archive_import (team_id, id)
);

create index archived_by_import on channel.archived_mail (team_id, import_id, conversation);
create index archived_in on channel.archived_mail (team_id, conversation);

-- Which conversation of the archive a Message-ID belongs to: of mails that were read in, and of those they answer. Apart from
-- mail_reference, which leads to what goes on.
create table channel.archived_reference (
    team_id      bigint not null,
    message_id   text   not null,
    conversation bigint not null,
    primary key (team_id, message_id)
);

create index archived_reference_of on channel.archived_reference (team_id, conversation);

-- How far each conversation of the archive reaches, for answers that name nothing but the subject.
create table channel.archived_thread (
    team_id      bigint      not null,
    conversation bigint      not null,
    subject      text        not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    primary key (team_id, conversation)
);

create index archived_subject on channel.archived_thread (team_id, subject);
