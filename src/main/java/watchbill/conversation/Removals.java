package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Person;

/// Takes words and files out of a conversation for good (R95). That there was a message, from whom and when, stays.
@Service
public class Removals {

    /// What a subject says that was removed.
    public static final String NO_SUBJECT = "Subject removed";

    private final Chronicle chronicle;
    private final Conversations conversations;
    private final RemovalSql sql;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Removals(
            Chronicle chronicle,
            Conversations conversations,
            RemovalSql sql,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.chronicle = chronicle;
        this.conversations = conversations;
        this.sql = sql;
        this.events = events;
        this.time = time;
    }

    /// Looks what would go. Changes nothing.
    ///
    /// @throws IllegalArgumentException if nothing is chosen, or an entry is not of this conversation
    public Removal.Look look(Conversation conversation, Removal removal) {
        var entries = conversations.timeline(conversation).entries();
        var chosen =
                entries.stream().filter(entry -> removal.messages().contains(entry.id())).toList();
        if (chosen.size() < removal.messages().size()) {
            throw new IllegalArgumentException(
                    "One of these messages is not in %s. Open the conversation again and choose there."
                            .formatted(conversation.number()));
        }
        if (chosen.isEmpty() && !removal.subject()) {
            throw new IllegalArgumentException("Choose what has to go: messages, or the subject.");
        }
        var words =
                Stream.concat(
                        chosen.stream().map(Entry::text),
                        removal.subject() ? Stream.of(conversation.subject()) : Stream.empty());
        var spill = Spill.of(words);
        var others =
                entries.stream().filter(entry -> !removal.messages().contains(entry.id())).toList();
        var repeats = others.stream().filter(entry -> spill.isIn(entry.text())).toList();
        var quotes =
                others.stream()
                        .filter(entry -> !repeats.contains(entry) && spill.isIn(entry.quoted()))
                        .toList();
        return new Removal.Look(spill, chosen, repeats, quotes);
    }

    /// Removes it, with what somebody is writing in this conversation, and says so in its timeline. Nothing brings it
    /// back.
    ///
    /// @param reason in words, such as `it was classified`
    /// @return what was removed; copies elsewhere are the caller's to find
    /// @throws IllegalArgumentException as [#look]
    @Transactional(propagation = Propagation.MANDATORY)
    public Removal.Look remove(
            ConversationNumber number, Removal removal, Person by, String reason) {
        var conversation = chronicle.takeAsItIs(number);
        var look = look(conversation, removal);
        var now = time.instant();
        look.chosen().forEach(entry -> sql.remove(conversation.team(), entry, reason));
        look.quotes().forEach(entry -> sql.removeQuoted(conversation.team(), entry, reason));
        if (removal.subject()) {
            sql.removeSubject(conversation, NO_SUBJECT);
        }
        sql.removeDrafts(conversation);
        chronicle.tell(conversation, by, now, Sentences.removed(by, look, removal, reason));
        events.publishEvent(event(conversation, look, removal, now));
        return look;
    }

    private static ConversationEvent.Removed event(
            Conversation conversation, Removal.Look look, Removal removal, Instant now) {
        return new ConversationEvent.Removed(
                conversation.team(),
                conversation.number(),
                now,
                Stream.concat(look.chosen().stream(), look.quotes().stream())
                        .map(Entry::id)
                        .toList(),
                removal.subject(),
                look.spill());
    }
}
