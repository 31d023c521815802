package watchbill.conversation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duty.Duty;
import watchbill.people.TeamId;

/// What was said before this desk was there. It can be read and found like everything else; it waits for nobody, counts
/// in no figure, tells nobody anything, and stays as it was.
///
/// Each method is part of the caller's transaction, and takes many at once.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Archives {

    private final ArchiveSql sql;
    private final Files files;
    private final Duty duty;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Archives(
            ArchiveSql sql,
            Files files,
            Duty duty,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.files = files;
        this.duty = duty;
        this.events = events;
        this.time = time;
    }

    /// Begins a conversation for each thread. Whoever is on duty now stands as the owner, for there has to be one.
    ///
    /// @return their numbers, in the order of the threads
    public List<ConversationNumber> begin(TeamId team, List<ArchivedThread> threads) {
        if (threads.isEmpty()) {
            return List.of();
        }
        var owner = duty.ownerAt(team, time.instant()).person().id();
        var numbers = sql.numbers(threads.size());
        sql.insert(team, owner, numbers, threads);
        return numbers;
    }

    /// Lets conversations reach further, back and forth, as far as what was found since. Whoever wrote first of all is
    /// the requester.
    public void extend(TeamId team, Map<ConversationNumber, ArchivedThread> found) {
        if (!found.isEmpty()) {
            sql.extend(team, found);
        }
    }

    /// Adds messages, with their files.
    ///
    /// @return their ids, in the order given
    public List<MessageId> write(TeamId team, List<ArchivedMessage> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        var ids = sql.messageIds(messages.size());
        sql.write(team, ids, messages);
        var written = new ArrayList<ArchiveEvent.Message>(messages.size());
        for (var i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            files.attach(team, ids.get(i), message.text().attachments());
            written.add(
                    new ArchiveEvent.Message(
                            message.conversation(), ids.get(i), message.subject()));
        }
        events.publishEvent(new ArchiveEvent.Written(team, written));
        return ids;
    }

    /// Makes one of two conversations that turn out to be one thread. What was the first is gone.
    public void join(TeamId team, ConversationNumber from, ConversationNumber into) {
        sql.take(team, from, into);
        sql.move(team, from, into);
        events.publishEvent(new ArchiveEvent.Joined(team, from, into));
        sql.removeEmpty(team, List.of(from));
    }

    /// Whether something happened to any of these conversations since they were read in.
    public boolean touched(TeamId team, List<ConversationNumber> conversations) {
        return !conversations.isEmpty() && sql.touched(team, conversations);
    }

    /// Takes messages away, and the conversations in which nothing is left.
    ///
    /// @param conversations in which they are
    /// @return those that are gone
    public List<ConversationNumber> remove(
            TeamId team, List<ConversationNumber> conversations, List<MessageId> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        events.publishEvent(new ArchiveEvent.Removed(team, conversations, messages));
        sql.removeMessages(team, conversations, messages);
        var gone = sql.removeEmpty(team, conversations);
        sql.draw(team, conversations);
        return gone;
    }
}
