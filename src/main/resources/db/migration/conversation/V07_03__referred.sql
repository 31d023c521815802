-- Whether an outside team has the matter. It may while the customer waits for us, who wrote in the meantime.
-- A constant default writes no rows; the checks read each conversation once, a second or so at 250,000.
alter table conversation.conversation
    add column referred boolean not null default false,
    add constraint with_outside_team check (state <> 'with-outside-team' or referred),
    add constraint over_is_not_referred check (not (referred and resolved_at is not null));
