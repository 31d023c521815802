-- Names that are longer than the pages now take are cut, so that they fit into an index.
update conversation.conversation set component = left(component, 99) || '…' where length(component) > 100;
update conversation.conversation set site = left(site, 99) || '…' where length(site) > 100;

alter table conversation.conversation
    add constraint short_component check (length(component) <= 100),
    add constraint short_site check (length(site) <= 100);

-- Lists by what conversations are about, newest first. At 250,000 conversations each index takes less than a second to
-- build; the names in use are found by leaping from one to the next.
create index by_kind on conversation.conversation (team_id, kind, number desc);
create index by_topic on conversation.conversation (team_id, topic_id, number desc) where topic_id is not null;
create index by_component on conversation.conversation (team_id, component, number desc) where component is not null;
create index by_site on conversation.conversation (team_id, site, number desc) where site is not null;
