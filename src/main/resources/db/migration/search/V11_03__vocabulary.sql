create extension if not exists pg_trgm;

-- The words of a team's messages, and in how many of them each was counted. Only whoever mistypes asks for them, so they
-- are counted afterwards, and none is missed for long.
create table search.word (
    team_id  bigint not null,
    word     text   not null,
    messages int    not null,
    primary key (team_id, word)
);

create index similar_words on search.word using gin (word gin_trgm_ops);

-- How far the counting has come: from the middle up with what is new, and down with what was there before, whose words are
-- kept anew on the way, with the names of people and files. At 1,000,000 messages the way down takes four hours of a few
-- hundredths of one processor; until then each is found by what was said in it.
create table search.progress (
    one      boolean primary key default true check (one),
    up_to    bigint  not null,
    down_to  bigint  not null
);

insert into search.progress (up_to, down_to)
select coalesce(max(id), 0), coalesce(max(id), 0) + 1 from conversation.message;
