package watchbill.channel.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.TimelineEvent;
import watchbill.mail.Bounce;
import watchbill.people.Person;

/// What a mail is to us, and so what happens with it. The mail itself is stored in every case.
sealed interface Verdict {

    /// Somebody asks something new.
    ///
    /// @param reporter     the colleague who passed it on, if one did
    /// @param proven       whether it is shown that the mail is the reporter's
    /// @param firstContact when the requester first reached any of us, if that was before
    /// @param archive      what it goes on from, if that is from the archive
    record Opens(
            Contact requester,
            @Nullable Person reporter,
            boolean proven,
            @Nullable Instant firstContact,
            boolean answerable,
            @Nullable Conversation archive)
            implements Verdict {

        /// Somebody asks in a mail of their own.
        static Opens by(Contact author, boolean answerable) {
            return new Opens(author, null, false, null, answerable, null);
        }
    }

    /// The customer's side goes on.
    record Continues(Conversation thread, Contact author) implements Verdict {}

    /// One of us wrote to the customer directly; the customer has it already.
    record Answers(Conversation thread, Person by) implements Verdict {}

    /// One of us wrote to the desk only.
    record Notes(Conversation thread, Person by) implements Verdict {}

    /// Nobody wrote, but the timeline should say that something came.
    record Tells(Conversation thread, TimelineEvent event) implements Verdict {}

    /// Mail of ours was not delivered.
    record Bounced(Conversation thread, Bounce bounce) implements Verdict {}

    /// Somebody claims to be one of us, in a conversation, and nothing shows it. One of us should look before words of
    /// a stranger count as ours.
    record Doubts(Conversation thread, Person claimed) implements Verdict {}

    /// One of us should look before anything happens.
    record Holds(String reason) implements Verdict {}

    /// Nothing happens.
    record Keeps(String reason) implements Verdict {}

    /// Nothing happens, and whoever wishes can read it.
    record Listens(String desk) implements Verdict {}
}
