create schema escalation;

-- Whom a team gives what is out of its scope. What a referral names is retired and never deleted.
create table escalation.outside_team (
    team_id        bigint  not null references people.team (id),
    id             bigint  generated always as identity,
    name           text    not null,
    responsibility text    not null,
    contact        text    not null,
    email          text    not null,
    phone          text    not null,
    tracker        text    not null,
    retired        boolean not null default false,
    primary key (team_id, id),
    constraint can_be_reached check (email <> '' or phone <> '' or tracker <> '')
);

create unique index outside_team_by_name on escalation.outside_team (team_id, lower(name));

create table escalation.referral (
    team_id      bigint      not null,
    id           bigint      generated always as identity,
    conversation bigint      not null,
    outside_team bigint      not null,
    contact      text        not null,
    their_number       text        not null,
    referred_at  timestamptz not null,
    referred_by  bigint      not null references people.person (id),
    follow_up    date        not null,
    -- When the owner is reminded; absent once that is done.
    remind_at    timestamptz,
    told         text        check (told in ('answer', 'phone', 'otherwise')),
    told_at      timestamptz,
    told_by      bigint      references people.person (id),
    outcome      text        check (outcome in ('they-solved', 'we-solved', 'sent-back', 'given-up', 'ended')),
    sentence     text        not null default '',
    closed_at    timestamptz,
    closed_by    bigint      references people.person (id),
    client_key   text,
    primary key (team_id, id),
    unique (team_id, conversation, client_key),
    foreign key (team_id, conversation) references conversation.conversation (team_id, number),
    foreign key (team_id, outside_team) references escalation.outside_team (team_id, id),
    constraint told_by_somebody check ((told is null) = (told_at is null) and (told is null) = (told_by is null)),
    constraint closed_with_outcome check ((outcome is null) = (closed_at is null))
);

-- A matter is with one outside team at a time.
create unique index one_open_referral on escalation.referral (team_id, conversation) where closed_at is null;
-- The desk: what is to be followed up.
create index open_referrals on escalation.referral (team_id, follow_up) where closed_at is null;
create index reminders on escalation.referral (remind_at) where closed_at is null and remind_at is not null;
