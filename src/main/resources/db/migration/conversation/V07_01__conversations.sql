create schema conversation;

create sequence conversation.number;
create sequence conversation.message_id;

create table conversation.conversation (
    team_id         bigint      not null references people.team (id),
    number          bigint      not null default nextval('conversation.number'),
    subject         text        not null,
    kind            text        not null,
    state           text        not null,
    owner_id        bigint      not null references people.person (id),
    requester_name  text        not null,
    requester_email text,
    reporter_name   text,
    reporter_email  text,
    method          text        not null,
    desk_address    text,
    component       text,
    site            text,
    labels          text[]      not null,
    arrived_at      timestamptz not null,
    first_contact   timestamptz not null,
    waiting_since   timestamptz,
    customer_wrote  timestamptz not null,
    promised_news   timestamptz,
    promise_told_at timestamptz,
    resolved_at     timestamptz,
    outcome         text,
    answer_id       bigint,
    client_key      text,
    primary key (team_id, number),
    unique (number),
    unique (team_id, client_key),
    constraint kinds check (kind in ('use', 'operations-ours', 'operations-underlying', 'alert', 'contact')),
    constraint states check (state in ('new', 'acknowledged', 'waiting-for-us', 'waiting-on-customer',
                                       'with-outside-team', 'resolved', 'expired')),
    -- What has ended has an outcome, and what is active has none.
    constraint ended_with_outcome check
        ((state in ('resolved', 'expired')) = (outcome is not null)
         and (outcome is null) = (resolved_at is null)),
    -- Exactly the states whose next word is ours carry the time since when the customer waits.
    constraint waits_for_us check
        ((state in ('new', 'acknowledged', 'waiting-for-us')) = (waiting_since is not null))
);

-- The desk: what waits for one person, longest first.
create index waiting on conversation.conversation (team_id, owner_id, waiting_since) where waiting_since is not null;
-- Lists by state, newest first.
create index by_state on conversation.conversation (team_id, state, number desc);
create index by_owner on conversation.conversation (team_id, owner_id, number desc);
create index by_requester on conversation.conversation (team_id, requester_email, number desc);
create index silent on conversation.conversation (customer_wrote) where state = 'waiting-on-customer';
create index promised on conversation.conversation (promised_news) where promised_news is not null;
create index resolved on conversation.conversation (team_id, resolved_at) where resolved_at is not null;
create index arrived on conversation.conversation (team_id, arrived_at);

create table conversation.message (
    team_id          bigint      not null,
    conversation     bigint      not null,
    id               bigint      not null default nextval('conversation.message_id'),
    direction        text        not null check (direction in ('in', 'out', 'note', 'event')),
    author_name      text        not null,
    author_email     text,
    person_id        bigint references people.person (id),
    at               timestamptz not null,
    text             text        not null,
    quoted           text        not null default '',
    html             text        not null default '',
    recipient_names  text[]      not null default '{}',
    recipient_emails text[]      not null default '{}',
    via              text        not null,
    icon             text        not null default '',
    acknowledgement  boolean     not null default false,
    volunteer        boolean     not null default false,
    attachments      int         not null default 0,
    warnings         text[]      not null default '{}',
    client_key       text,
    primary key (team_id, conversation, id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create unique index message_once on conversation.message (team_id, conversation, client_key)
    where client_key is not null;
create index message_by_id on conversation.message (id);

-- Content by its own hash: the same file in ten mails is stored once.
create table conversation.file (
    sha256  bytea  primary key,
    content bytea  not null
);
alter table conversation.file alter column content set storage external;

create table conversation.attachment (
    team_id    bigint  not null,
    message_id bigint  not null,
    position   int     not null,
    name       text    not null,
    type       text    not null,
    size       bigint  not null,
    sha256     bytea   not null references conversation.file (sha256),
    inline     boolean not null,
    primary key (team_id, message_id, position)
);

-- People who asked to receive what is written to the requester.
create table conversation.follower (
    team_id      bigint not null,
    conversation bigint not null,
    email        text   not null,
    name         text   not null,
    primary key (team_id, conversation, email),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

-- What somebody is writing and has not sent.
create table conversation.draft (
    team_id      bigint      not null,
    conversation bigint      not null,
    person_id    bigint      not null references people.person (id),
    text         text        not null,
    note         boolean     not null,
    saved_at     timestamptz not null,
    primary key (team_id, conversation, person_id),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create table conversation.canned_answer (
    team_id bigint not null references people.team (id),
    id      bigint generated always as identity,
    title   text   not null,
    text    text   not null,
    primary key (team_id, id),
    unique (team_id, title)
);

-- Counts of what is not over look only at what is not over.
create index active on conversation.conversation (team_id, owner_id, state) where resolved_at is null;
