create schema responseclock;

create table responseclock.goal (
    team_id        bigint      not null references people.team (id),
    effective_from timestamptz not null,
    goal_seconds   bigint      not null check (goal_seconds > 0),
    primary key (team_id, effective_from)
);

create table responseclock.customer_group (
    team_id      bigint not null references people.team (id),
    name         text   not null,
    goal_seconds bigint not null check (goal_seconds > 0),
    members      text[] not null,
    primary key (team_id, name)
);

create table responseclock.clock (
    team_id               bigint      not null,
    conversation          bigint      not null,
    goal_seconds          bigint      not null,
    calendar_version      int         not null,
    first_contact         timestamptz not null,
    started_at            timestamptz not null,
    warn_at               timestamptz not null,
    due_at                timestamptz not null,
    responded_at          timestamptz,
    business_wait_seconds bigint,
    wall_wait_seconds     bigint,
    ended_at              timestamptz,
    miss_reason           text,
    near_told             boolean     not null default false,
    missed_told           boolean     not null default false,
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index to_warn on responseclock.clock (team_id, warn_at)
    where responded_at is null and ended_at is null and not near_told;
create index to_miss on responseclock.clock (team_id, due_at)
    where responded_at is null and ended_at is null and not missed_told;
create index responded on responseclock.clock (team_id, responded_at) where responded_at is not null;

-- A later message of the customer that waits for us, told apart from the first response.
create table responseclock.reply (
    team_id      bigint      not null,
    conversation bigint      not null,
    since        timestamptz not null,
    due_at       timestamptz not null,
    told         boolean     not null default false,
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index reply_due on responseclock.reply (team_id, due_at) where not told;

-- A date agreed with the customer.
create table responseclock.promise (
    team_id      bigint      not null,
    conversation bigint      not null,
    news         timestamptz not null,
    remind_at    timestamptz not null,
    reminded     boolean     not null default false,
    missed_told  boolean     not null default false,
    primary key (team_id, conversation),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number)
);

create index to_remind on responseclock.promise (team_id, remind_at) where not reminded;
create index to_break on responseclock.promise (team_id, news) where not missed_told;
