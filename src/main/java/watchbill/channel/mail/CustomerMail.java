package watchbill.channel.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.Conversations;
import watchbill.conversation.Entry;
import watchbill.conversation.Outcome;
import watchbill.conversation.Timeline;
import watchbill.conversation.TimelineEvent;
import watchbill.people.People;

/// Writes to customers what happens in their conversations: receipts, our answers, the end.
///
/// Every mail is put into the outbox in the transaction of what it tells about. Internal notes are never among what
/// it reads.
@Component
class CustomerMail {

    private static final Set<Outcome> SILENT = Set.of(Outcome.MISTAKE, Outcome.MERGED);

    private final CustomerLetters letters;
    private final CustomerTexts texts;
    private final AnswerCap cap;
    private final Continuations continuations;
    private final Conversations conversations;
    private final People people;

    CustomerMail(
            CustomerLetters letters,
            CustomerTexts texts,
            AnswerCap cap,
            Continuations continuations,
            Conversations conversations,
            People people) {
        this.letters = letters;
        this.texts = texts;
        this.cap = cap;
        this.continuations = continuations;
        this.conversations = conversations;
        this.people = people;
    }

    /// Comes last in the transaction, when the clock runs and the mail that is answered is known by its Message-ID.
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Opened opened -> {
                receipt(opened);
                link(opened);
            }
            case ConversationEvent.Answered answered -> answer(answered);
            case ConversationEvent.Resolved resolved -> end(resolved);
            case ConversationEvent.Expired expired -> end(expired, texts::expired);
            case ConversationEvent.CustomerWrote wrote -> leftOut(wrote);
            case ConversationEvent.Noted _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
                    ConversationEvent.Merged _,
                    ConversationEvent.Separated _,
                    ConversationEvent.Described _,
                    ConversationEvent.Removed _,
                    ConversationEvent.Changed _ -> {}
        }
    }

    /// A machine's confirmation. It is no response, and there are only so many an hour for one sender.
    private void receipt(ConversationEvent.Opened opened) {
        var requester = opened.requester();
        if (!opened.mayBeAnsweredByMachine()
                || requester.email() == null
                || !cap.take(opened.team(), requester.email(), opened.at())) {
            return;
        }
        var conversation = opened.stored();
        letters.sendAutomatic(
                conversation,
                "receipt",
                requester,
                texts.receipt(conversation, opened.leftOut()),
                "receipt");
        conversations.record(
                opened.team(),
                opened.conversation(),
                new TimelineEvent(
                        "mail-forward",
                        "A receipt went to %s. It does not count as a response."
                                .formatted(requester.name())));
    }

    /// Whoever wrote by mail and sent a file that is too large hears of it once; a page says so by itself.
    private void leftOut(ConversationEvent.CustomerWrote wrote) {
        if (wrote.leftOut().isEmpty()) {
            return;
        }
        conversations
                .entry(wrote.team(), wrote.conversation(), wrote.message())
                .filter(entry -> entry.via().equals(ContactMethod.MAIL.code()))
                .map(Entry::author)
                .filter(CustomerMail::hasAddress)
                .filter(author ->
                        cap.take(wrote.team(), Objects.requireNonNull(author.email()), wrote.at()))
                .ifPresent(author -> leftOut(wrote, author));
    }

    private void leftOut(ConversationEvent.CustomerWrote wrote, Contact author) {
        var conversation = conversations.find(wrote.conversation());
        letters.sendAutomatic(
                conversation,
                "left-out",
                author,
                texts.leftOut(conversation, wrote.leftOut()),
                "left-out-" + wrote.message().value());
        conversations.record(
                wrote.team(),
                wrote.conversation(),
                new TimelineEvent(
                        "mail-forward",
                        "%s was told which files were too large.".formatted(author.name())));
    }

    /// Whose words one of us wrote down has no mail of theirs to reply to, and gets the link instead (R76). What was
    /// solved in the same breath is told with its end.
    private void link(ConversationEvent.Opened opened) {
        var conversation = opened.stored();
        var email = opened.requester().email();
        if (conversation.reporter() != null
                && opened.method() != ContactMethod.MAIL
                && !opened.mayBeAnsweredByMachine()
                && email != null
                && conversations.find(opened.conversation()).state().active()
                && cap.take(opened.team(), email, opened.at())) {
            continuations.beginWith(conversation);
        }
    }

    private void answer(ConversationEvent.Answered answered) {
        if (answered.delivered()) {
            return;
        }
        var timeline = conversations.timeline(answered.conversation());
        timeline.entries().stream()
                .filter(entry -> entry.id().equals(answered.message()))
                .findFirst()
                .ifPresent(entry -> answer(timeline, entry));
    }

    /// Customers of conversations that were merged are written to apart, each in the thread they know: they did not choose
    /// to be introduced to each other.
    private void answer(Timeline timeline, Entry entry) {
        var conversation = timeline.conversation();
        var recipients = entry.recipients().stream().filter(CustomerMail::hasAddress).toList();
        if (!timeline.isJoined()) {
            answer(conversation, entry, recipients);
            return;
        }
        var circles = conversations.circles(conversation);
        recipients.stream()
                .collect(groupingBy(circles::home, LinkedHashMap::new, toList()))
                .forEach((home, circle) -> answer(conversations.find(home), entry, circle));
    }

    private void answer(Conversation thread, Entry entry, List<Contact> recipients) {
        if (!recipients.isEmpty() && entry.person() != null) {
            letters.sendAnswer(thread, people.person(entry.person()), entry, recipients);
        }
    }

    /// A mistake, and what goes on elsewhere, is closed in silence, and who said that it is solved knows it already.
    private void end(ConversationEvent.Resolved resolved) {
        if (resolved.by() == null || SILENT.contains(resolved.outcome())) {
            return;
        }
        end(resolved, conversation -> texts.resolved(conversation, resolved.outcome()));
    }

    private void end(ConversationEvent ended, Function<Conversation, String> text) {
        var conversation = conversations.find(ended.conversation());
        Stream.concat(Stream.of(conversation), conversations.merged(conversation).stream())
                .filter(thread -> hasAddress(thread.requester()))
                .collect(
                        toMap(
                                thread -> thread.requester().email(),
                                identity(),
                                (first, _) -> first))
                .values()
                .forEach(thread -> end(thread, text.apply(thread), ended.at()));
    }

    private void end(Conversation thread, String text, Instant at) {
        letters.sendAutomatic(thread, "end", thread.requester(), text, "end-" + at.toEpochMilli());
    }

    private static boolean hasAddress(Contact contact) {
        return contact.email() != null;
    }
}
