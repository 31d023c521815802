create schema duty;
create extension if not exists btree_gist with schema public;

create table duty.shift (
    team_id    bigint      not null references people.team (id),
    id         bigint      generated always as identity,
    begins     timestamptz not null,
    ends       timestamptz not null,
    primary_id bigint      not null references people.person (id),
    backup_id  bigint      references people.person (id),
    primary key (team_id, id),
    constraint begins_before_it_ends check (begins < ends),
    constraint two_people check (primary_id <> backup_id),
    -- One Primary at a time: no instant belongs to two shifts of a team.
    constraint one_shift_at_a_time exclude using gist (team_id with =, tstzrange(begins, ends) with &&)
);
