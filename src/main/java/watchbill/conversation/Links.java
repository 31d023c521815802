package watchbill.conversation;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Person;

/// Which conversations have to do with which (R9). Both go on by themselves; each says in its timeline what it is linked
/// to. Where two should become one, they are merged.
@Service
public class Links {

    /// The most that one conversation can have, problems among them.
    public static final int MOST = 100;

    private final LinkSql sql;
    private final Chronicle chronicle;
    private final Turn turn;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Links(
            LinkSql sql,
            Chronicle chronicle,
            Turn turn,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.chronicle = chronicle;
        this.turn = turn;
        this.events = events;
        this.time = time;
    }

    /// What a conversation is linked to. Costs nothing where it is to nothing.
    public List<Link> of(Conversation conversation) {
        return conversation.linked() == 0 ? List.of() : sql.of(conversation);
    }

    /// Links two conversations. Two that are linked stay as they are.
    ///
    /// @throws IllegalArgumentException if they are one and the same, of two teams, merged, or linked too often
    @Transactional
    public void link(
            ConversationNumber number, Relation relation, ConversationNumber to, Acting acting) {
        if (number.equals(to)) {
            throw new IllegalArgumentException(
                    "Conversation %s cannot be linked to itself. Give the number of another one."
                            .formatted(number));
        }
        var pair = takeInOrder(number, to);
        var author = turn.person(pair.one(), acting);
        var now = time.instant();
        requireRoom(pair.one());
        requireRoom(pair.other());
        if (sql.insert(pair.one(), pair.other(), relation, author.id(), now)) {
            tell(pair.one(), author, Sentences.linked(author, relation.words(), pair.other()), 1);
            tell(
                    pair.other(),
                    author,
                    Sentences.linked(author, relation.reversed(), pair.one()),
                    1);
        }
    }

    /// Takes a link back, whoever made it and in which direction. What is not linked stays so.
    @Transactional
    public void unlink(ConversationNumber number, ConversationNumber to, Acting acting) {
        var pair = takeInOrder(number, to);
        var author = turn.person(pair.one(), acting);
        if (sql.delete(pair.one(), pair.other())) {
            tell(pair.one(), author, Sentences.unlinked(author, pair.other()), -1);
            tell(pair.other(), author, Sentences.unlinked(author, pair.one()), -1);
        }
    }

    /// Notes that a conversation is linked to something of a module above, and says so in its timeline; or that it is not
    /// any more.
    ///
    /// @param more     1 or -1
    /// @param happened what the timeline says
    @Transactional(propagation = Propagation.MANDATORY)
    public void elsewhere(ConversationNumber number, int more, Person by, TimelineEvent happened) {
        var conversation = chronicle.takeAsItIs(number);
        if (more > 0) {
            requireRoom(conversation);
        }
        tell(conversation, by, happened, more);
    }

    private void tell(Conversation conversation, Person by, TimelineEvent happened, int more) {
        var now = time.instant();
        sql.count(conversation.team(), conversation.number(), more);
        chronicle.tell(conversation, by, now, happened);
        events.publishEvent(
                new ConversationEvent.Changed(conversation.team(), conversation.number(), now));
    }

    private record Pair(Conversation one, Conversation other) {}

    /// In the order of their numbers, so that two links at once wait for each other instead of for ever.
    private Pair takeInOrder(ConversationNumber number, ConversationNumber to) {
        var inOrder = number.value() < to.value();
        var first = chronicle.takeAsItIs(inOrder ? number : to);
        var second = chronicle.takeAsItIs(inOrder ? to : number);
        if (!first.team().equals(second.team())) {
            throw new NoSuchConversation(to);
        }
        return inOrder ? new Pair(first, second) : new Pair(second, first);
    }

    private static void requireRoom(Conversation conversation) {
        if (conversation.linked() >= MOST) {
            throw new IllegalArgumentException(
                    "Conversation %s is linked to %d others, and more than that nobody reads. Make a problem of what they share."
                            .formatted(conversation.number(), MOST));
        }
    }
}
