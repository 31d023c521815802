package watchbill.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// What every change of a conversation does: take the conversation for itself, and write into its timeline.
@Component
class Chronicle {

    private final ConversationSql sql;
    private final TimelineSql timeline;
    private final Files files;

    Chronicle(ConversationSql sql, TimelineSql timeline, Files files) {
        this.sql = sql;
        this.timeline = timeline;
        this.files = files;
    }

    /// The conversation as it stands; other changes of it wait until this transaction has ended.
    ///
    /// @throws NoSuchConversation if there is none of that number
    /// @throws IllegalArgumentException if it goes on in another, or is from the archive
    Conversation take(ConversationNumber number) {
        var conversation = takeAsItIs(number);
        if (conversation.mergedInto() != null) {
            throw new IllegalArgumentException(
                    "Conversation %s was merged into %s. Go on there, or take the merge back."
                            .formatted(number, conversation.mergedInto()));
        }
        return conversation;
    }

    /// The same, or the conversation in which it goes on: what customers bring is never refused.
    Conversation takeWhereItGoesOn(ConversationNumber number) {
        var conversation = takeAsItIs(number);
        return conversation.mergedInto() == null
                ? conversation
                : takeAsItIs(conversation.mergedInto());
    }

    /// The same, also if it was merged.
    ///
    /// @throws IllegalArgumentException if it is from the archive
    Conversation takeAsItIs(ConversationNumber number) {
        var conversation = sql.lock(number).orElseThrow(() -> new NoSuchConversation(number));
        if (conversation.state() == State.ARCHIVED) {
            throw new IllegalArgumentException(
                    "Conversation %s is from the archive and stays as it was. Begin a new one for what is new."
                            .formatted(number));
        }
        return conversation;
    }

    /// Files that are too large are left out, and the entry says so.
    ///
    /// @return nothing if the entry's client key was used before in this conversation; then nothing is stored
    Optional<MessageId> write(
            TeamId team,
            ConversationNumber number,
            NewEntry entry,
            List<NewAttachment> attachments) {
        var sorted = files.limit().sort(attachments);
        var inserted = timeline.insert(team, number, entry.with(sorted));
        inserted.ifPresent(message -> files.attach(team, message, sorted.kept()));
        return inserted;
    }

    /// What [#write] says about files that are too large.
    List<String> leftOut(List<NewAttachment> attachments) {
        return files.leftOut(attachments);
    }

    /// What [#write] stored the first time the key was used.
    MessageId writtenBefore(Conversation conversation, @Nullable String clientKey) {
        return timeline.findByClientKey(conversation, required(clientKey)).orElseThrow();
    }

    /// @param by absent when it happened by itself, or was a customer's doing
    void tell(Conversation conversation, @Nullable Person by, Instant at, TimelineEvent happened) {
        tell(conversation.team(), conversation.number(), by, at, happened);
    }

    void tell(
            TeamId team,
            ConversationNumber number,
            @Nullable Person by,
            Instant at,
            TimelineEvent happened) {
        write(team, number, NewEntry.event(by, at, happened), List.of());
    }

    /// The key that kept something from being stored again; without one that cannot happen.
    static String required(@Nullable String clientKey) {
        if (clientKey == null) {
            throw new IllegalStateException("Nothing was stored although no client key was given");
        }
        return clientKey;
    }
}
