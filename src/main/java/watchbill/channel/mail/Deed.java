package watchbill.channel.mail;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.Verdict.Answers;
import watchbill.channel.mail.Verdict.Bounced;
import watchbill.channel.mail.Verdict.Continues;
import watchbill.channel.mail.Verdict.Notes;
import watchbill.channel.mail.Verdict.Opens;
import watchbill.channel.mail.Verdict.Tells;
import watchbill.conversation.Acting;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Inquiries;
import watchbill.conversation.Kind;
import watchbill.conversation.Matter;
import watchbill.conversation.MessageId;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewInquiry;
import watchbill.conversation.NewNote;
import watchbill.conversation.Replies;
import watchbill.conversation.TimelineEvent;
import watchbill.mail.Forwarded;
import watchbill.mail.MailHeader;
import watchbill.mail.ReplySubject;
import watchbill.people.Person;

/// Carries out what was decided about a mail, within the caller's transaction.
@Component
class Deed {

    /// Where the mail ended up.
    ///
    /// @param message absent when it became a mere event
    record Done(ConversationNumber conversation, @Nullable MessageId message) {}

    private static final String VIA = "mail";

    /// The sign beside what leads to the archive and out of it.
    private static final String ARCHIVE = "archive";

    private final Conversations conversations;
    private final Inquiries inquiries;
    private final Replies replies;
    private final ReturnedMail returned;

    Deed(Conversations conversations, Inquiries inquiries, Replies replies, ReturnedMail returned) {
        this.conversations = conversations;
        this.inquiries = inquiries;
        this.replies = replies;
        this.returned = returned;
    }

    Done carryOut(Arrival arrival, Verdict verdict) {
        return switch (verdict) {
            case Opens opens -> open(arrival, opens);
            case Continues(var thread, var author) -> {
                var text =
                        MailWords.customers(arrival.mail(), !author.sameAddress(arrival.author()));
                yield new Done(
                        thread.number(),
                        inquiries.customerWrote(
                                thread.number(), author, text, arrival.at(), VIA, arrival.key()));
            }
            case Answers(var thread, var by) -> answer(arrival, thread.number(), by);
            case Notes(var thread, var by) ->
                    new Done(
                            thread.number(),
                            note(arrival, thread.number(), by, MailWords.ours(arrival.mail())));
            case Tells(var thread, var event) -> {
                conversations.record(arrival.team(), thread.number(), event);
                yield new Done(thread.number(), null);
            }
            case Bounced(var thread, var bounce) -> {
                returned.take(arrival, thread.number(), bounce);
                yield new Done(thread.number(), null);
            }
            case Verdict.Doubts _, Verdict.Holds _, Verdict.Keeps _, Verdict.Listens _ ->
                    throw new IllegalArgumentException(
                            "Nothing is to be done about %s.".formatted(verdict));
        };
    }

    private Done open(Arrival arrival, Opens opens) {
        var mail = arrival.mail();
        var forwarded = opens.reporter() == null ? null : mail.forwarded();
        var subject =
                forwarded == null ? mail.header().subject() : subject(mail.header(), forwarded);
        var opened =
                inquiries.open(
                        new NewInquiry(
                                arrival.team(),
                                subject,
                                Matter.of(Kind.USE),
                                opens.requester(),
                                contact(opens.reporter()),
                                ContactMethod.MAIL,
                                arrival.desk(),
                                MailWords.customers(mail, forwarded != null),
                                arrival.at(),
                                opens.firstContact() == null ? arrival.at() : opens.firstContact(),
                                opens.answerable(),
                                null));
        if (forwarded != null && opens.reporter() != null) {
            cover(arrival, opened.number(), opens, opens.reporter(), forwarded.cover());
        }
        if (opens.archive() != null) {
            goesOn(opens.archive(), opened.number());
        }
        return new Done(opened.number(), opened.message());
    }

    /// What is from the archive leads to what began anew, and back.
    private void goesOn(Conversation archive, ConversationNumber number) {
        var from = "It goes on from %s in the archive.".formatted(archive.number());
        var to = "It went on as %s.".formatted(number);
        conversations.record(archive.team(), number, new TimelineEvent(ARCHIVE, from));
        conversations.record(archive.team(), archive.number(), new TimelineEvent(ARCHIVE, to));
    }

    /// What a colleague wrote above a mail that was passed on. Only if it is surely theirs, it stands under their name.
    private void cover(
            Arrival arrival, ConversationNumber number, Opens opens, Person by, String cover) {
        if (!opens.proven()) {
            conversations.record(arrival.team(), number, Doubt.passedOn(by, cover));
        } else if (!cover.isBlank()) {
            note(arrival, number, by, NewNote.of(MailWords.verbatim(cover), VIA));
        }
    }

    private static String subject(MailHeader header, Forwarded forwarded) {
        return forwarded.subject().isBlank()
                ? ReplySubject.bare(header.subject())
                : forwarded.subject();
    }

    /// Whoever's turn it was, the customer has the answer by now; the timeline says how.
    private Done answer(Arrival arrival, ConversationNumber number, Person by) {
        var recipients =
                arrival.mail().header().recipients().stream()
                        .filter(address ->
                                !DeskAddresses.withoutTag(address.key()).equals(arrival.desk()))
                        .map(Arrival::contact)
                        .sorted(Comparator.comparing(Contact::name))
                        .toList();
        var words = MailWords.ours(arrival.mail());
        var answer =
                new NewAnswer(
                        words.markdown(),
                        recipients,
                        words.attachments(),
                        false,
                        null,
                        VIA,
                        arrival.key());
        var acting = new Acting(by.id(), "Answered directly by mail.");
        return new Done(number, replies.answer(number, acting, answer));
    }

    private MessageId note(Arrival arrival, ConversationNumber number, Person by, NewNote note) {
        var keyed = new NewNote(note.markdown(), note.attachments(), VIA, arrival.key());
        return replies.note(number, Acting.as(by.id()), keyed);
    }

    private static @Nullable Contact contact(@Nullable Person person) {
        return person == null ? null : new Contact(person.name(), person.email());
    }
}
