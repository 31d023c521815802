-- How far a mailbox has been fetched. Ids of mail grow within one validity; with a new one they begin again.
create table channel.mailbox (
    name         text   primary key,
    uid_validity bigint not null,
    uid          bigint not null
);
