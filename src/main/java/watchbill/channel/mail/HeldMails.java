package watchbill.channel.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.MessageId;
import watchbill.people.TeamId;

/// Mail that waits until one of us has looked at it, and the mail behind every message.
@Service
public class HeldMails {

    private final ReceivedMailSql sql;
    private final Intake intake;

    HeldMails(ReceivedMailSql sql, Intake intake) {
        this.sql = sql;
        this.intake = intake;
    }

    /// Lists what waits, the newest first.
    ///
    /// @param before only mail with a lower id; `Long.MAX_VALUE` to begin
    /// @param limit  at most so many
    public List<ReceivedMail> waiting(TeamId team, long before, int limit) {
        return sql.held(team, before, limit);
    }

    /// Lists what was only listened to, the newest first. It waits for nobody.
    ///
    /// @param before only mail with a lower id; `Long.MAX_VALUE` to begin
    /// @param limit  at most so many
    public List<ReceivedMail> listened(TeamId team, long before, int limit) {
        return sql.listened(team, before, limit);
    }

    /// How many wait.
    public int count(TeamId team) {
        return sql.countHeld(team);
    }

    /// A mail that waits, or was only listened to, as it came.
    public Optional<byte[]> waitingSource(TeamId team, long id) {
        return sql.rawHeld(team, id);
    }

    /// Lets a mail through: it becomes what a person's mail would have become.
    ///
    /// @return whether it was still waiting
    public boolean release(TeamId team, long id) {
        return intake.release(team, id);
    }

    /// Leaves a mail aside. It stays stored, and is shown no more.
    ///
    /// @return whether it was still waiting
    @Transactional
    public boolean dismiss(TeamId team, long id) {
        var held = sql.takeHeld(team, id).isPresent();
        if (held) {
            sql.settle(team, id, Settled.kept("One of us left it aside."));
        }
        return held;
    }

    @EventListener
    void on(ConversationEvent event) {
        if (event instanceof ConversationEvent.Removed removed && !removed.messages().isEmpty()) {
            sql.remove(removed.team(), removed.messages());
        }
    }

    /// The mail that became a message, as it came.
    public Optional<byte[]> source(TeamId team, MessageId message) {
        return sql.raw(team, message);
    }

    /// Which of these messages have such a mail.
    public Set<MessageId> withSource(TeamId team, List<MessageId> messages) {
        return sql.withRaw(team, messages);
    }
}
