package watchbill.channel.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import watchbill.channel.mail.MailboxSql.Position;
import watchbill.mail.MailAddress;

/// A mailbox as long as we are connected to it.
final class ImapMailbox implements AutoCloseable {

    /// More of one mail is not fetched; its rest is then said to be missing.
    private static final int LARGEST = 64 << 20;

    /// Where mail servers note for whom a mail came, besides its own header.
    private static final List<String> RECIPIENT_LINES =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    /// A mail that waits there.
    ///
    /// @param position up to and with this mail
    record Waiting(byte[] raw, Envelope envelope, Position position, Message message) {}

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final String desk;

    /// How many mails lay there at the last look.
    private int counted;

    private ImapMailbox(IMAPStore store, IMAPFolder folder, String desk) {
        this.store = store;
        this.folder = folder;
        this.desk = desk;
    }

    static ImapMailbox open(ImapSettings settings) throws MessagingException {
        var store =
                (IMAPStore)
                        Session.getInstance(settings.properties()).getStore(settings.protocol());
        try {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            var mailbox = new ImapMailbox(store, folder, settings.desk());
            folder.addMessageCountListener(mailbox.new Alarm());
            return mailbox;
        } catch (MessagingException failure) {
            store.close();
            throw failure;
        }
    }

    /// The ids of mail that has come since, oldest first. In a mailbox never seen before, that is what nobody has read.
    List<Long> since(Optional<Position> last) throws MessagingException {
        counted = folder.getMessageCount();
        var known = last.filter(position -> sameValidity(position));
        var messages =
                known.isPresent()
                        ? folder.getMessagesByUID(known.get().uid() + 1, UIDFolder.LASTUID)
                        : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        var ids = new ArrayList<Long>();
        for (var message : messages) {
            ids.add(folder.getUID(message));
        }
        // Asked for mail beyond the last one, IMAP answers with the last one.
        return ids.stream()
                .filter(id -> known.isEmpty() || id > known.get().uid())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /// @return empty when somebody has taken it away meanwhile
    Optional<Waiting> fetch(long id) throws MessagingException, IOException {
        if (!(folder.getMessageByUID(id) instanceof IMAPMessage message)) {
            return Optional.empty();
        }
        try (var source = message.getMimeStream()) {
            return Optional.of(
                    new Waiting(
                            source.readNBytes(LARGEST),
                            envelope(message),
                            new Position(folder.getUIDValidity(), id),
                            message));
        }
    }

    void markSeen(Waiting waiting) throws MessagingException {
        waiting.message().setFlag(Flags.Flag.SEEN, true);
    }

    /// Returns when something has happened since the last look, or somebody has called [#wake]. What was announced with
    /// the answer to another command would not be announced again.
    ///
    /// @return whether the server knows how to wait
    boolean waitForNews() throws MessagingException {
        var knowsHow = (Boolean) folder.doCommand(protocol -> protocol.hasCapability("IDLE"));
        if (knowsHow && folder.getMessageCount() == counted) {
            folder.idle(true);
        }
        return knowsHow;
    }

    /// Ends the waiting, and shows whether the server is still there.
    void wake() throws MessagingException {
        folder.doCommand(protocol -> {
            protocol.simpleCommand("NOOP", null);
            return null;
        });
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }

    private boolean sameValidity(Position position) {
        try {
            return position.uidValidity() == folder.getUIDValidity();
        } catch (MessagingException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private Envelope envelope(IMAPMessage message) throws MessagingException {
        var recipients = new ArrayList<String>();
        for (var name : RECIPIENT_LINES) {
            var lines = message.getHeader(name);
            if (lines != null) {
                Arrays.stream(lines)
                        .map(MailAddress::all)
                        .forEach(all -> all.forEach(address -> recipients.add(address.address())));
            }
        }
        var returnPath = message.getHeader("Return-Path");
        return new Envelope(
                returnPath == null ? "" : returnPath[0].replaceAll("[<>\\s]", ""),
                recipients,
                desk);
    }

    /// Ends the waiting for mail that was announced just before it began: such news alone would not end it.
    private final class Alarm extends MessageCountAdapter {

        @Override
        public void messagesAdded(MessageCountEvent event) {
            try {
                wake();
            } catch (MessagingException _) {
                // Whoever waits finds out by itself.
            }
        }
    }
}
