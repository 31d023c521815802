-- How often a conversation that had ended was opened again. A constant default writes no rows; what happened before is
-- taken from the timeline, which at a million entries is read in a second or two.
alter table conversation.conversation add column reopened int not null default 0;

update conversation.conversation c
   set reopened = again.times
  from (select team_id, conversation, count(*) as times
          from conversation.message
         where direction = 'event' and icon = 'arrow-back-up'
         group by team_id, conversation) again
 where c.team_id = again.team_id and c.number = again.conversation;

-- What others answered out of turn is rare, and the index holds nothing else.
create index volunteered on conversation.message (team_id, conversation) where volunteer;
