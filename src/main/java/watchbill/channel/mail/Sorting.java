package watchbill.channel.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import watchbill.channel.mail.Verdict.Answers;
import watchbill.channel.mail.Verdict.Bounced;
import watchbill.channel.mail.Verdict.Continues;
import watchbill.channel.mail.Verdict.Doubts;
import watchbill.channel.mail.Verdict.Holds;
import watchbill.channel.mail.Verdict.Keeps;
import watchbill.channel.mail.Verdict.Listens;
import watchbill.channel.mail.Verdict.Notes;
import watchbill.channel.mail.Verdict.Opens;
import watchbill.channel.mail.Verdict.Tells;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.TimelineEvent;
import watchbill.mail.MailAddress;
import watchbill.people.Person;

/// Decides what a mail is to us.
///
/// @param arrival the mail
/// @param author  who wrote it
/// @param member  the author, if one of us
/// @param proven  whether it is shown, and not only claimed, that the author wrote it
/// @param rule    what the team decided about the author
/// @param thread  the conversation it belongs to; for a bounce, that of the mail it reports on
/// @param archive what it answers in the archive, which stays as it is; never with a thread
/// @param ours    whether we sent this very mail ourselves
record Sorting(
        Arrival arrival,
        Contact author,
        @Nullable Person member,
        boolean proven,
        @Nullable SenderRule rule,
        @Nullable Conversation thread,
        @Nullable Conversation archive,
        boolean ours) {

    Verdict verdict() {
        if (ours) {
            return new Keeps("Our own mail came back.");
        }
        if (rule == SenderRule.DROP) {
            return new Keeps("The team drops mail of this sender.");
        }
        if (rule == SenderRule.HOLD) {
            return new Holds("The team wants to look at mail of this sender first.");
        }
        if (arrival.listening() && thread == null) {
            return new Listens(arrival.desk());
        }
        return switch (arrival.mail().kind()) {
            case BOUNCE -> bounced();
            case AUTO_REPLY ->
                    tellsOr(
                            "An automatic reply came from %s. It counts as nothing.",
                            "An automatic reply.");
            case LOOP -> loops();
            case BULK -> rule == SenderRule.ALLOW ? person() : bulk();
            case PERSON -> person();
        };
    }

    private Verdict bounced() {
        var bounce = arrival.mail().bounce();
        if (thread == null || bounce == null) {
            return new Keeps("A delivery report about mail that is not ours.");
        }
        return new Bounced(thread, bounce);
    }

    /// Another desk marks its mail as we do ours. In a conversation its people are as welcome as others; what else goes
    /// round is stopped.
    private Verdict loops() {
        if (thread == null) {
            return new Holds("It has been going in circles.");
        }
        return arrival.mail().loopMark() != null
                ? person()
                : tellsOr(
                        "A mail from %s went in circles and was stopped.",
                        "A mail that goes in circles.");
    }

    private Verdict tellsOr(String sentence, String reason) {
        return thread == null
                ? new Keeps(reason)
                : new Tells(thread, new TimelineEvent("mail", sentence.formatted(name())));
    }

    /// A known customer's mail program may call itself bulk; a stranger's newsletter waits for a look.
    private Verdict bulk() {
        return thread != null && thread.requester().sameAddress(author)
                ? new Continues(thread, author)
                : new Holds("A machine wrote it, or it went to many.");
    }

    private Verdict person() {
        if (thread == null) {
            return opens();
        }
        if (member == null || thread.requester().sameAddress(author)) {
            return new Continues(thread, author);
        }
        return proven ? ours(thread, member) : new Doubts(thread, member);
    }

    private Verdict ours(Conversation conversation, Person colleague) {
        return passedOn()
                .<Verdict>map(customer -> new Continues(conversation, customer))
                .orElseGet(() ->
                        writesToRequester(conversation)
                                ? new Answers(conversation, colleague)
                                : new Notes(conversation, colleague));
    }

    /// A colleague who forwards a customer's mail makes the customer the requester (R67).
    private Verdict opens() {
        var forwarded = arrival.mail().forwarded();
        var customer = passedOn();
        return customer.isPresent() && forwarded != null
                ? new Opens(customer.get(), member, proven, forwarded.date(), false, archive)
                : new Opens(author, null, false, null, arrival.mail().answerable(), archive);
    }

    private Optional<Contact> passedOn() {
        var forwarded = arrival.mail().forwarded();
        return Optional.ofNullable(forwarded)
                .filter(_ -> member != null)
                .map(inner -> inner.author())
                .map(Arrival::contact)
                .filter(customer -> !customer.sameAddress(author));
    }

    private boolean writesToRequester(Conversation conversation) {
        var requester = conversation.requester().email();
        return arrival.mail().header().recipients().stream()
                .map(MailAddress::key)
                .anyMatch(key -> key.equals(requester));
    }

    private String name() {
        return author.name();
    }
}
