package watchbill.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Entry;
import watchbill.conversation.Files;
import watchbill.conversation.StoredFile;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.mail.OutgoingMail.OutgoingFile;
import watchbill.mail.ReplySubject;
import watchbill.outbox.NewMail;
import watchbill.outbox.Outbox;
import watchbill.outbox.Senders;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.signing.Signatures;

/// Puts mail to customers into the outbox, threaded so that it stands below what it answers in any mail program.
@Component
class CustomerLetters {

    private final MailThreads threads;
    private final ReplyAddresses replyAddresses;
    private final CustomerTexts texts;
    private final Senders senders;
    private final Teams teams;
    private final Files files;
    private final Signatures signatures;
    private final Outbox outbox;

    CustomerLetters(
            MailThreads threads,
            ReplyAddresses replyAddresses,
            CustomerTexts texts,
            Senders senders,
            Teams teams,
            Files files,
            Signatures signatures,
            Outbox outbox) {
        this.threads = threads;
        this.replyAddresses = replyAddresses;
        this.texts = texts;
        this.senders = senders;
        this.teams = teams;
        this.files = files;
        this.signatures = signatures;
        this.outbox = outbox;
    }

    /// What one of us wrote. The requester stands in To, everybody else in Cc.
    void sendAnswer(
            Conversation conversation, Person author, Entry entry, List<Contact> recipients) {
        var team = teams.byId(conversation.team());
        var name = "%s, %s".formatted(author.name(), team.title());
        send(
                conversation,
                new Letter(
                        "answer",
                        "m%d".formatted(entry.id().value()),
                        name,
                        recipients,
                        entry.text(),
                        false,
                        files(team.id(), entry)));
    }

    /// What a machine writes, to the requester only.
    ///
    /// @param id distinguishes this mail from all others of the conversation; the same id is the same mail
    void sendAutomatic(
            Conversation conversation,
            String purpose,
            Contact recipient,
            String markdown,
            String id) {
        var team = teams.byId(conversation.team());
        send(
                conversation,
                new Letter(
                        purpose, id, team.title(), List.of(recipient), markdown, true, List.of()));
    }

    private record Letter(
            String purpose,
            String id,
            String fromName,
            List<Contact> recipients,
            String markdown,
            boolean automatic,
            List<OutgoingFile> files) {}

    private void send(Conversation conversation, Letter letter) {
        var team = teams.byId(conversation.team());
        var desk = desk(conversation);
        var reply = replyAddresses.of(team.id(), conversation.number(), desk);
        var mail = mail(conversation, team, letter, desk, reply);
        outbox.enqueue(
                new NewMail(
                        team.id(),
                        letter.purpose(),
                        conversation.number().value(),
                        letter.automatic() ? "" : reply,
                        mail));
        threads.sent(team.id(), conversation.number(), mail.messageId());
    }

    private OutgoingMail mail(
            Conversation conversation, Team team, Letter letter, String desk, String reply) {
        var thread = threads.of(team.id(), conversation.number());
        var references = thread.references();
        var requester = letter.recipients().getFirst();
        return new OutgoingMail(
                LetterId.of(signatures, conversation.number(), letter.id(), desk),
                new MailAddress(letter.fromName(), desk),
                new MailAddress(team.title(), reply),
                List.of(address(requester)),
                letter.recipients().stream().skip(1).map(CustomerLetters::address).toList(),
                ReplySubject.of(conversation.subject()),
                letter.markdown() + texts.below(conversation, requester, !thread.hasSent()),
                references.isEmpty() ? null : references.getLast(),
                references,
                letter.automatic(),
                team.slug(),
                letter.files());
    }

    private String desk(Conversation conversation) {
        return conversation.deskAddress() == null
                ? senders.of(conversation.team()).address()
                : conversation.deskAddress();
    }

    private List<OutgoingFile> files(TeamId team, Entry entry) {
        return entry.attachments().stream()
                .map(file ->
                        files.find(team, entry.conversation(), file.message(), file.position())
                                .orElseThrow())
                .map(CustomerLetters::outgoing)
                .toList();
    }

    private static OutgoingFile outgoing(StoredFile stored) {
        try {
            return new OutgoingFile(
                    stored.file().name(),
                    stored.file().type(),
                    stored.content().getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MailAddress address(Contact contact) {
        return new MailAddress(contact.name(), contact.email() == null ? "" : contact.email());
    }
}
