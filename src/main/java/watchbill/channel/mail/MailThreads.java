package watchbill.channel.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ConversationNumber;
import watchbill.people.TeamId;

/// Which conversation a mail belongs to, by its Message-ID (R110).
@Service
public class MailThreads {

    private final ReferenceSql sql;

    MailThreads(ReferenceSql sql) {
        this.sql = sql;
    }

    /// Remembers a mail that we send, within the transaction that puts it into the outbox.
    ///
    /// @param messageId without brackets
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(TeamId team, ConversationNumber conversation, String messageId) {
        sql.add(team, conversation, List.of(messageId), true);
    }

    /// The mail of a conversation so far, for the next one to refer to.
    public MailThread of(TeamId team, ConversationNumber conversation) {
        return new MailThread(sql.of(team, conversation));
    }

    /// Remembers mail that came, and what it refers to. What is known already stays where it is.
    void received(TeamId team, ConversationNumber conversation, Collection<String> messageIds) {
        if (!messageIds.isEmpty()) {
            sql.add(team, conversation, messageIds, false);
        }
    }

    /// Finds the conversation of the first of these ids that is known.
    Optional<ConversationNumber> find(TeamId team, List<String> messageIds) {
        return messageIds.isEmpty() ? Optional.empty() : sql.find(team, messageIds);
    }

    /// Finds the conversation in which we sent this mail.
    Optional<ConversationNumber> findSent(TeamId team, String messageId) {
        return sql.findSent(team, messageId);
    }
}
