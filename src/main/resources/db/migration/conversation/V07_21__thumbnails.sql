-- Pictures made small, once for each content. A row without bytes waits to be made; one that is impossible has nothing
-- to show, because what was sent is broken or has too many pixels. Only pictures have a row.
create table conversation.thumbnail (
    team_id bigint not null,
    sha256  bytea  not null,
    state   text   not null check (state in ('waiting', 'made', 'impossible')),
    type    text   check (type in ('image/png', 'image/jpeg')),
    bytes   bytea,
    primary key (team_id, sha256),
    foreign key (team_id, sha256) references conversation.content (team_id, sha256) on delete cascade,
    check ((state = 'made') = (type is not null and bytes is not null))
);

create index picture_waiting on conversation.thumbnail (team_id, sha256) where state = 'waiting';

-- What is there already is made small, too, a few a second.
insert into conversation.thumbnail (team_id, sha256, state)
select distinct team_id, sha256, 'waiting'
  from conversation.attachment
 where type in ('image/png', 'image/jpeg', 'image/gif') and size > 0;
