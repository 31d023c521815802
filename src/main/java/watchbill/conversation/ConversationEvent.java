package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What can happen to a conversation. Published inside the transaction that stores it.
public sealed interface ConversationEvent {

    TeamId team();

    ConversationNumber conversation();

    /// When it happened, which may be before it was stored.
    Instant at();

    /// A customer wrote for the first time.
    ///
    /// @param at           when it reached us
    /// @param firstContact when the customer first reached anyone of us; the wait is counted from here
    /// @param stored       the conversation as it stands now
    /// @param text         the words of the message
    /// @param leftOut      what is to be said about files that were too large; usually nothing
    record Opened(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            Instant firstContact,
            MessageId message,
            PersonId owner,
            ContactMethod method,
            Contact requester,
            Conversation stored,
            String text,
            List<String> leftOut,
            boolean mayBeAnsweredByMachine)
            implements ConversationEvent {}

    /// A customer wrote again.
    ///
    /// @param reopened whether the conversation had already ended
    /// @param leftOut  what is to be said about files that were too large; usually nothing
    record CustomerWrote(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            MessageId message,
            PersonId owner,
            boolean reopened,
            List<String> leftOut)
            implements ConversationEvent {}

    /// One of us wrote to the customer.
    ///
    /// @param acknowledgement only "we have it, this happens next"
    /// @param delivered       the customer already has it, by a mail that one of us sent directly
    record Answered(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            MessageId message,
            PersonId by,
            boolean acknowledgement,
            boolean delivered)
            implements ConversationEvent {}

    /// One of us wrote a note for the team only.
    record Noted(TeamId team, ConversationNumber conversation, Instant at, MessageId message)
            implements ConversationEvent {}

    /// Nothing more is expected from us.
    ///
    /// @param by absent when the customer said that it is solved
    record Resolved(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            Outcome outcome,
            @Nullable PersonId by)
            implements ConversationEvent {}

    /// The customer's silence ended it.
    record Expired(TeamId team, ConversationNumber conversation, Instant at)
            implements ConversationEvent {}

    /// One of us took a resolution back.
    record Reopened(TeamId team, ConversationNumber conversation, Instant at)
            implements ConversationEvent {}

    /// We agreed on a date with the customer, or, with no date, are no longer bound to one.
    record Promised(
            TeamId team, ConversationNumber conversation, Instant at, @Nullable Instant news)
            implements ConversationEvent {}

    /// Another person answers for it now.
    record Given(TeamId team, ConversationNumber conversation, Instant at, PersonId to)
            implements ConversationEvent {}

    /// Another conversation was found to be about the same, and goes on in this one.
    ///
    /// @param merged the other
    record Merged(
            TeamId team, ConversationNumber conversation, Instant at, ConversationNumber merged)
            implements ConversationEvent {}

    /// A merge was taken back: the other conversation goes on by itself.
    ///
    /// @param separated the other
    /// @param mergedAt  when it had been merged
    /// @param untouched whether nothing but the merge happened to this one in between, so that it is what it was before
    record Separated(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            ConversationNumber separated,
            Instant mergedAt,
            boolean untouched)
            implements ConversationEvent {}

    /// What it is about was corrected: its subject, its kind, its component.
    record Described(TeamId team, ConversationNumber conversation, Instant at)
            implements ConversationEvent {}

    /// Words that must not be here were taken out for good. Whoever keeps copies takes them out in the same transaction.
    ///
    /// @param messages the entries that are empty now
    /// @param subject  whether the subject is gone, too
    /// @param spill    by which copies are known
    record Removed(
            TeamId team,
            ConversationNumber conversation,
            Instant at,
            List<MessageId> messages,
            boolean subject,
            Spill spill)
            implements ConversationEvent {}

    /// Something else is different: a follower, an event on its timeline.
    record Changed(TeamId team, ConversationNumber conversation, Instant at)
            implements ConversationEvent {}
}
