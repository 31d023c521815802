package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duty.Duty;
import watchbill.people.Teams;

/// Two questions in one conversation become two conversations, and one again (R86). Each method is one transaction, with
/// what its listeners write.
///
/// The chosen messages are read in both: a mail with two questions belongs to both of them, and what stays behind stays
/// whole. The part that is split off keeps the arrival of what it was in (A48), and is from then on an inquiry like others.
@Service
public class Splits {

    private final ConversationSql sql;
    private final SplitSql splits;
    private final TimelineSql timeline;
    private final Chronicle chronicle;
    private final Duty duty;
    private final Turn turn;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Splits(
            ConversationSql sql,
            SplitSql splits,
            TimelineSql timeline,
            Chronicle chronicle,
            Duty duty,
            Turn turn,
            Teams teams,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.splits = splits;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.duty = duty;
        this.turn = turn;
        this.teams = teams;
        this.events = events;
        this.time = time;
    }

    /// Splits messages off into a conversation of their own. Whoever wrote the first of them is its requester; whoever is
    /// on duty has it. Nobody is written to.
    ///
    /// @param chosen  messages and notes of the conversation, among them one of a customer
    /// @param subject of the new one; blank means the same
    /// @return the new one
    /// @throws IllegalArgumentException if they cannot be split off, with what helps; nothing was stored
    @Transactional
    public ConversationNumber split(
            ConversationNumber number, Set<MessageId> chosen, String subject, Acting acting) {
        var from = chronicle.take(number);
        var messages = messages(from, chosen);
        var first = firstOfCustomer(from, messages);
        var now = time.instant();
        var inquiry = inquiry(from, first, subject.isBlank() ? from.subject() : subject);
        var owner = duty.ownerAt(from.team(), now);
        var label = teams.byId(from.team()).practiceName();
        var part = sql.insert(inquiry, owner.person().id(), label).orElseThrow();
        var taken = messages.stream().map(it -> splits.takeAlong(from, part, it.id())).toList();
        sql.stand(part, standing(part, messages));
        bringFollowers(from, part);
        var author = turn.person(from, acting);
        chronicle.tell(part, author, now, Sentences.wasSplitOff(author, from));
        chronicle.tell(part, null, now, Sentences.given(owner));
        chronicle.tell(from, author, now, Sentences.splitOff(author, part));
        splits.keep(from, part, author.id(), now);
        publishOpened(part, taken.get(messages.indexOf(first)), first);
        publishAnswers(part, messages, taken);
        changed(from, now);
        return part.number();
    }

    /// Takes a split back: the part leads to what it was in, which has all that was said in it.
    ///
    /// @return what it was in
    /// @throws IllegalArgumentException if it was not split off, or somebody wrote in it since
    @Transactional
    public ConversationNumber undo(ConversationNumber number, Acting acting) {
        var part = chronicle.take(number);
        var split = requireUnwritten(part, splits.find(part).orElse(null));
        var from = chronicle.take(split.from());
        var now = time.instant();
        var author = turn.person(part, acting);
        sql.stand(part, part.standing().resolved(now, Outcome.MERGED, null));
        splits.leadBack(part, from.number());
        chronicle.tell(part, author, now, Sentences.splitBack(author, from));
        chronicle.tell(from, author, now, Sentences.splitBack(author, part));
        events.publishEvent(
                new ConversationEvent.Resolved(
                        part.team(), number, now, Outcome.MERGED, author.id()));
        changed(from, now);
        return from.number();
    }

    private static SplitSql.Part requireUnwritten(
            Conversation conversation, SplitSql.@Nullable Part part) {
        if (part == null) {
            throw new IllegalArgumentException(
                    "Conversation %s was not split off another, so there is nothing to take back."
                            .formatted(conversation.number()));
        }
        if (part.written()) {
            throw new IllegalArgumentException(
                    "Somebody wrote in conversation %s since. Merge it into %s instead; nothing is lost."
                            .formatted(conversation.number(), part.from()));
        }
        return part;
    }

    private List<Entry> messages(Conversation from, Set<MessageId> chosen) {
        var messages =
                timeline.entries(from.team(), from.number()).stream()
                        .filter(entry -> chosen.contains(entry.id()))
                        .filter(entry -> entry.direction() != Direction.EVENT)
                        .toList();
        if (messages.size() != chosen.size()) {
            throw new IllegalArgumentException(
                    "Only messages and notes of conversation %s can be split off it. Choose among those in its timeline."
                            .formatted(from.number()));
        }
        return messages;
    }

    private static Entry firstOfCustomer(Conversation from, List<Entry> messages) {
        return messages.stream()
                .filter(entry -> entry.direction() == Direction.IN)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "Nothing a customer wrote in conversation %s is chosen. Choose the message with the other question."
                                        .formatted(from.number())));
    }

    private static NewInquiry inquiry(Conversation from, Entry first, String subject) {
        return new NewInquiry(
                from.team(),
                subject,
                new Matter(from.kind(), topic(from), from.component(), from.site()),
                first.author(),
                null,
                from.method(),
                from.deskAddress(),
                IncomingText.plain(first.text()),
                from.arrivedAt(),
                from.firstContact(),
                false,
                null);
    }

    private static @Nullable TopicId topic(Conversation conversation) {
        return conversation.topic() == null ? null : conversation.topic().id();
    }

    /// Where the part would stand if nothing else had been said.
    private static Standing standing(Conversation part, List<Entry> messages) {
        var standing = part.standing();
        for (var message : messages) {
            standing =
                    switch (message.direction()) {
                        case IN -> standing.customerWrote(message.at());
                        case OUT ->
                                standing.answered(message.at(), message.acknowledgement(), null);
                        case NOTE, EVENT -> standing;
                    };
        }
        return standing;
    }

    /// Those who asked to receive what is written to the requester, if that is still the same one.
    private void bringFollowers(Conversation from, Conversation part) {
        if (from.requester().sameAddress(part.requester())) {
            var circles = sql.circles(from.team(), from.number());
            sql.followers(from.team(), from.number()).stream()
                    .filter(follower -> circles.home(follower).equals(from.number()))
                    .filter(follower -> follower.email() != null)
                    .forEach(follower ->
                            sql.follow(
                                    part,
                                    Objects.requireNonNull(follower.email()),
                                    follower.name()));
        }
    }

    private void publishOpened(Conversation part, MessageId message, Entry first) {
        events.publishEvent(
                new ConversationEvent.Opened(
                        part.team(),
                        part.number(),
                        part.arrivedAt(),
                        part.firstContact(),
                        message,
                        part.owner(),
                        part.method(),
                        part.requester(),
                        part,
                        first.text(),
                        List.of(),
                        false));
    }

    /// What we answered already was answered here, too.
    private void publishAnswers(Conversation part, List<Entry> messages, List<MessageId> taken) {
        for (var i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            if (message.direction() == Direction.OUT && message.person() != null) {
                events.publishEvent(
                        new ConversationEvent.Answered(
                                part.team(),
                                part.number(),
                                message.at(),
                                taken.get(i),
                                message.person(),
                                message.acknowledgement(),
                                true));
            }
        }
    }

    private void changed(Conversation conversation, Instant now) {
        events.publishEvent(
                new ConversationEvent.Changed(conversation.team(), conversation.number(), now));
    }
}
