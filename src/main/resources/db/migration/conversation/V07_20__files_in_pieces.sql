-- What is in a file, by its own hash: the same file in ten mails of a team is stored once. Each team has its own, so
-- that nobody can find out, not even by how long it takes, whether another team has a file.
create table conversation.content (
    team_id  bigint  not null references people.team (id),
    sha256   bytea   not null check (length(sha256) = 32),
    size     bigint  not null check (size >= 0),
    -- An attachment that referred to it is gone. Whether others are left is found out by due work.
    released boolean not null default false,
    primary key (team_id, sha256)
);

create index released on conversation.content (team_id, sha256) where released;

-- The bytes, in pieces that are read and written one by one, so that no server holds a whole file in memory.
create table conversation.piece (
    team_id  bigint not null,
    sha256   bytea  not null,
    position int    not null check (position >= 0),
    bytes    bytea  not null check (length(bytes) between 1 and 262144),
    primary key (team_id, sha256, position),
    foreign key (team_id, sha256) references conversation.content (team_id, sha256) on delete cascade
);
alter table conversation.piece alter column bytes set storage external;

insert into conversation.content (team_id, sha256, size)
select distinct a.team_id, a.sha256, length(f.content)
  from conversation.attachment a
  join conversation.file f on f.sha256 = a.sha256;

-- Reads each file once and writes it once: about a minute for 10 GB.
insert into conversation.piece (team_id, sha256, position, bytes)
select c.team_id, c.sha256, n, substring(f.content from n * 262144 + 1 for 262144)
  from conversation.content c
  join conversation.file f on f.sha256 = c.sha256
 cross join lateral generate_series(0, cast((c.size - 1) / 262144 as int)) as n
 where c.size > 0;

alter table conversation.attachment
    drop constraint attachment_sha256_fkey,
    add foreign key (team_id, sha256) references conversation.content (team_id, sha256);
create index by_content on conversation.attachment (team_id, sha256);

drop table conversation.file;

create function conversation.release_content() returns trigger language plpgsql as $$
begin
  update conversation.content c
     set released = true
    from gone
   where c.team_id = gone.team_id and c.sha256 = gone.sha256;
  return null;
end
$$;

create trigger released_with_its_attachment
  after delete on conversation.attachment
  referencing old table as gone
  for each statement execute function conversation.release_content();
