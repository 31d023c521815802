package watchbill.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// One conversation: what it is about, whose it is, who follows it, and everything that was said. What is said is
/// added by [Inquiries] and [Replies]; [Endings] end it. Each change is one transaction, with what its listeners
/// write.
@Service
public class Conversations {

    private final ConversationSql sql;
    private final TimelineSql timeline;
    private final Chronicle chronicle;
    private final Ownership ownership;
    private final TopicSql topics;
    private final MatterNames names;
    private final Files files;
    private final Turn turn;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Conversations(
            ConversationSql sql,
            TimelineSql timeline,
            Chronicle chronicle,
            Ownership ownership,
            TopicSql topics,
            MatterNames names,
            Files files,
            Turn turn,
            People people,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.ownership = ownership;
        this.topics = topics;
        this.names = names;
        this.files = files;
        this.turn = turn;
        this.people = people;
        this.events = events;
        this.time = time;
    }

    /// @throws NoSuchConversation if there is none of that number
    public Conversation find(ConversationNumber number) {
        return sql.find(number).orElseThrow(() -> new NoSuchConversation(number));
    }

    /// The conversation of a number, or the one in which it goes on since the two were merged.
    ///
    /// @throws NoSuchConversation if there is none of that number
    public Conversation findWhereItGoesOn(ConversationNumber number) {
        var conversation = find(number);
        return conversation.mergedInto() == null ? conversation : find(conversation.mergedInto());
    }

    /// Those that were merged into it, in the order of their numbers.
    public List<Conversation> merged(Conversation conversation) {
        return sql.merged(conversation.team(), conversation.number());
    }

    /// The conversation with its messages, notes and events, oldest first.
    ///
    /// @throws NoSuchConversation if there is none of that number
    @Transactional(readOnly = true)
    public Timeline timeline(ConversationNumber number) {
        return timeline(find(number));
    }

    /// The same, of a conversation that is at hand.
    @Transactional(readOnly = true)
    public Timeline timeline(Conversation conversation) {
        var number = conversation.number();
        var attached = files.attached(conversation.team(), number);
        var entries =
                timeline.entries(conversation.team(), number).stream()
                        .filter(entry -> !repeats(entry, number))
                        .map(entry -> entry.with(attached.getOrDefault(entry.id(), List.of())))
                        .toList();
        return new Timeline(conversation, entries);
    }

    /// That it was merged is told by both conversations; read as one, they say it once.
    private static boolean repeats(Entry entry, ConversationNumber number) {
        return !entry.conversation().equals(number) && entry.icon().equals(Sentences.MERGED);
    }

    /// One entry, without its attachments.
    public Optional<Entry> entry(TeamId team, ConversationNumber number, MessageId id) {
        return timeline.entry(team, number, id);
    }

    /// One entry with its files.
    @Transactional(readOnly = true)
    public Optional<Entry> message(TeamId team, ConversationNumber number, MessageId id) {
        return timeline.entry(team, number, id)
                .map(entry -> entry.with(files.of(team, entry.conversation(), id)));
    }

    /// Who of its customers came with which conversation that was merged into it.
    public Circles circles(Conversation conversation) {
        return sql.circles(conversation.team(), conversation.number());
    }

    /// To whom an answer goes unless somebody says otherwise.
    ///
    /// @see Conversation#usualRecipients
    public List<Contact> defaultRecipients(Conversation conversation) {
        return conversation.usualRecipients(followers(conversation));
    }

    /// Those who asked to receive what is written to the requester.
    public List<Contact> followers(Conversation conversation) {
        return sql.followers(conversation.team(), conversation.number());
    }

    /// Adds somebody who will receive what is written to the requester.
    ///
    /// @throws IllegalArgumentException if the follower has no mail address
    @Transactional
    public void follow(ConversationNumber number, Contact follower) {
        var before = chronicle.take(number);
        if (follower.email() == null) {
            throw new IllegalArgumentException(
                    "%s has no mail address, so nothing can be sent.".formatted(follower.name()));
        }
        sql.follow(before, follower.email(), follower.name());
        changed(before);
    }

    @Transactional
    public void unfollow(ConversationNumber number, String email) {
        var before = chronicle.take(number);
        sql.unfollow(before, email);
        changed(before);
    }

    /// Gives the conversation to another person of the team. It always has exactly one owner.
    @Transactional
    public void give(ConversationNumber number, Acting acting, PersonId to) {
        var before = chronicle.take(number);
        if (before.owner().equals(to)) {
            return;
        }
        var author = turn.person(before, acting);
        var sentence = Sentences.givenBy(author, people.person(to));
        ownership.give(before, to, author, time.instant(), sentence);
    }

    /// Corrects what the conversation is about. Clock, history and links stay (R5).
    ///
    /// @throws IllegalArgumentException if the team has no such topic
    @Transactional
    public void describe(ConversationNumber number, Acting acting, Description description) {
        var before = chronicle.take(number);
        var author = turn.person(before, acting);
        var topic = topic(before.team(), description.matter().topic());
        var sentence = Sentences.described(author, before, description, topic);
        if (sentence.isEmpty()) {
            return;
        }
        sql.describe(before, description);
        names.given(before.team(), description.matter());
        chronicle.tell(before, author, time.instant(), sentence.get());
        events.publishEvent(new ConversationEvent.Described(before.team(), number, time.instant()));
    }

    private @Nullable Topic topic(TeamId team, @Nullable TopicId id) {
        return id == null
                ? null
                : topics.find(team, id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no topic %d. Choose one of the list."
                                                .formatted(id.value())));
    }

    /// Writes a sentence about something that happened around the conversation: a receipt, a bounce.
    @Transactional
    public void record(TeamId team, ConversationNumber number, TimelineEvent happened) {
        chronicle.tell(team, number, null, time.instant(), happened);
        changed(team, number);
    }

    private void changed(Conversation conversation) {
        changed(conversation.team(), conversation.number());
    }

    private void changed(TeamId team, ConversationNumber number) {
        events.publishEvent(new ConversationEvent.Changed(team, number, time.instant()));
    }
}
