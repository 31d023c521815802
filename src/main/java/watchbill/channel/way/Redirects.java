package watchbill.channel.way;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.Conversations;
import watchbill.conversation.TimelineEvent;

/// Marks what came by a way that is not supported, in the transaction in which it came.
@Service
public class Redirects {

    private final RedirectSql sql;
    private final Ways ways;
    private final Conversations conversations;

    Redirects(RedirectSql sql, Ways ways, Conversations conversations) {
        this.sql = sql;
        this.ways = ways;
        this.conversations = conversations;
    }

    @EventListener
    void on(ConversationEvent.Opened opened) {
        ways.cameBy(opened.team(), opened.method())
                .filter(way -> !way.isForFirstContact())
                .ifPresent(way -> mark(opened, way));
    }

    /// The mark of a conversation; absent for what came as it should.
    public Optional<Redirect> of(Conversation conversation) {
        return sql.find(conversation.team(), conversation.number());
    }

    /// The way that the customer should still be told of, as it stands now. Absent if it has become supported since.
    public Optional<Way> due(Conversation conversation) {
        return ways.cameBy(conversation.team(), conversation.method())
                .filter(way -> !way.isForFirstContact())
                .filter(_ -> of(conversation).filter(mark -> !mark.told()).isPresent());
    }

    /// Keeps that the customer reads by now which ways are better. Belongs into the transaction that writes the mail.
    public void told(Conversation conversation) {
        sql.told(conversation.team(), conversation.number());
    }

    private void mark(ConversationEvent.Opened opened, Way way) {
        sql.add(opened.team(), opened.conversation(), way.status());
        conversations.record(
                opened.team(),
                opened.conversation(),
                new TimelineEvent(
                        "route",
                        standing(way) + " The first mail to the customer names better ways."));
    }

    private static String standing(Way way) {
        var name = way.name();
        return switch (way.status()) {
            case SUPPORTED -> "%s is for going on, not for the first contact.".formatted(name);
            case TOLERATED -> "%s is tolerated, not promised.".formatted(name);
            case RETIRED -> "%s is retired, and nobody watches it.".formatted(name);
        };
    }
}
