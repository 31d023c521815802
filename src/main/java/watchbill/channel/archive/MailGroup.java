package watchbill.channel.archive;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import watchbill.conversation.ArchivedThread;
import watchbill.conversation.ConversationNumber;

/// Mails that belong together.
///
/// @param mails         those of the batch, at least one
/// @param conversations those that are there already and turn out to be one
record MailGroup(List<ReadMail> mails, SortedSet<ConversationNumber> conversations) {

    private static final Comparator<ReadMail> BY_TIME = Comparator.comparing(ReadMail::at);

    boolean isNew() {
        return conversations.isEmpty();
    }

    /// The first that was written.
    ReadMail first() {
        return mails.stream().min(BY_TIME).orElseThrow();
    }

    /// As far as the batch knows it.
    ArchivedThread thread() {
        var last = mails.stream().max(BY_TIME).orElseThrow();
        return new ArchivedThread(first().subject(), first().author(), first().at(), last.at());
    }
}
