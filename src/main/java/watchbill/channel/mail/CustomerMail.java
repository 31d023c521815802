package watchbill.channel.mail;

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
import watchbill.conversation.TimelineEvent;
import watchbill.people.People;

/// Writes to customers what happens in their conversations: receipts, our answers, the end.
///
/// Every mail is put into the outbox in the transaction of what it tells about. Internal notes are never among what
/// it reads.
@Component
class CustomerMail {

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
            case ConversationEvent.Expired expired -> end(expired);
            case ConversationEvent.CustomerWrote _,
                    ConversationEvent.Noted _,
                    ConversationEvent.Reopened _,
                    ConversationEvent.Promised _,
                    ConversationEvent.Given _,
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
                conversation, "receipt", requester, texts.receipt(conversation), "receipt");
        conversations.record(
                opened.team(),
                opened.conversation(),
                new TimelineEvent(
                        "mail-forward",
                        "A receipt went to %s. It does not count as a response."
                                .formatted(requester.name())));
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
        var conversation = conversations.find(answered.conversation());
        var timeline = conversations.timeline(answered.conversation());
        timeline.entries().stream()
                .filter(entry -> entry.id().equals(answered.message()))
                .findFirst()
                .ifPresent(entry -> answer(conversation, entry));
    }

    private void answer(Conversation conversation, Entry entry) {
        var recipients = entry.recipients().stream().filter(CustomerMail::hasAddress).toList();
        if (!recipients.isEmpty() && entry.person() != null) {
            letters.sendAnswer(conversation, people.person(entry.person()), entry, recipients);
        }
    }

    /// A mistake is closed in silence, and who said that it is solved knows it already.
    private void end(ConversationEvent.Resolved resolved) {
        if (resolved.by() == null || resolved.outcome() == Outcome.MISTAKE) {
            return;
        }
        var conversation = conversations.find(resolved.conversation());
        end(
                conversation,
                texts.resolved(conversation, resolved.outcome()),
                resolved.at().toEpochMilli());
    }

    private void end(ConversationEvent.Expired expired) {
        var conversation = conversations.find(expired.conversation());
        end(conversation, texts.expired(conversation), expired.at().toEpochMilli());
    }

    private void end(Conversation conversation, String text, long at) {
        var requester = conversation.requester();
        if (hasAddress(requester)) {
            letters.sendAutomatic(conversation, "end", requester, text, "end-" + at);
        }
    }

    private static boolean hasAddress(Contact contact) {
        return contact.email() != null;
    }
}
