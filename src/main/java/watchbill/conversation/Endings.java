package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.Person;
import watchbill.people.PersonId;

/// How conversations end, by us, by the customer or by silence, and how an end is taken back. Each method is one
/// transaction, with what its listeners write.
@Service
public class Endings {

    private final ConversationSql sql;
    private final TimelineSql timeline;
    private final Chronicle chronicle;
    private final Ownership ownership;
    private final Turn turn;
    private final Efforts efforts;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Endings(
            ConversationSql sql,
            TimelineSql timeline,
            Chronicle chronicle,
            Ownership ownership,
            Turn turn,
            Efforts efforts,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.timeline = timeline;
        this.chronicle = chronicle;
        this.ownership = ownership;
        this.turn = turn;
        this.efforts = efforts;
        this.events = events;
        this.time = time;
    }

    /// Ends the conversation, with nothing else to say about it.
    ///
    /// @see #resolve(ConversationNumber, Acting, Ending)
    @Transactional
    public void resolve(
            ConversationNumber number,
            Acting acting,
            @Nullable Outcome outcome,
            @Nullable MessageId answer) {
        resolve(number, acting, Ending.of(outcome, answer));
    }

    /// Ends the conversation. The same end again changes nothing, whatever else is said with it.
    ///
    /// @throws IllegalArgumentException if there is neither outcome nor answer, or the answer is no message of this
    ///     conversation
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public void resolve(ConversationNumber number, Acting acting, Ending ending) {
        var before = chronicle.take(number);
        var as = Resolution.of(ending.outcome(), ending.answer());
        if (as.answer() != null) {
            requireMessage(before, as.answer());
        }
        if (!before.state().active() && as.equals(Resolution.of(before.standing()))) {
            return;
        }
        var author = turn.person(before, acting);
        turn.require(before, author, acting, "resolves it");
        turn.remember(before, author, acting, "resolved");
        end(before, as, author, time.instant(), ending);
    }

    /// Keeps an end that came about by word of mouth, like [Replies#spoke]: whoever's turn it was, and at the moment it
    /// came.
    @Transactional
    public void ended(ConversationNumber number, PersonId by, Ending ending, Instant at) {
        var before = chronicle.take(number);
        var author = turn.person(before, Acting.as(by));
        end(before, Resolution.of(ending.outcome(), ending.answer()), author, at, ending);
    }

    private void end(Conversation before, Resolution as, Person author, Instant at, Ending ending) {
        var sentence = Sentences.resolved(author, as.outcome(), ending.work());
        efforts.keep(before, author.id(), at, ending.work().endingAs(as.outcome()), null);
        efforts.learn(before, ending.lesson());
        end(before, as, author, at, sentence);
    }

    private void requireMessage(Conversation conversation, MessageId answer) {
        var message =
                timeline.entry(conversation.team(), conversation.number(), answer)
                        .map(Entry::direction)
                        .filter(side -> side == Direction.OUT || side == Direction.IN);
        if (message.isEmpty()) {
            throw new IllegalArgumentException(
                    "Message %d cannot be the answer: it is no message of conversation %s."
                            .formatted(answer.value(), conversation.number()));
        }
    }

    /// The customer says that it is solved; the last of our messages counts as the answer. Somebody whose conversation was
    /// merged into this one ends nothing for the others; it is kept in the timeline.
    @Transactional
    public void solved(ConversationNumber number, Contact customer) {
        var before = chronicle.take(number);
        if (!before.state().active()) {
            return;
        }
        if (!sql.circles(before.team(), number).home(customer).equals(number)) {
            solvedForOne(before, customer);
            return;
        }
        var answer =
                timeline.entries(before.team(), number).reversed().stream()
                        .filter(entry -> entry.direction() == Direction.OUT)
                        .map(Entry::id)
                        .findFirst()
                        .orElse(null);
        efforts.learn(before, Lesson.SATISFIED);
        end(
                before,
                new Resolution(Outcome.ANSWERED, answer),
                null,
                time.instant(),
                Sentences.solved(customer));
    }

    /// Who came with a conversation that was merged does not speak for the others.
    private void solvedForOne(Conversation conversation, Contact customer) {
        var now = time.instant();
        chronicle.tell(conversation, null, now, Sentences.solved(customer));
        events.publishEvent(
                new ConversationEvent.Changed(conversation.team(), conversation.number(), now));
    }

    /// @param by absent when it was the customer
    private void end(
            Conversation before,
            Resolution as,
            @Nullable Person by,
            Instant at,
            TimelineEvent happened) {
        sql.stand(before, before.standing().resolved(at, as.outcome(), as.answer()));
        chronicle.tell(before, by, at, happened);
        events.publishEvent(
                new ConversationEvent.Resolved(
                        before.team(),
                        before.number(),
                        at,
                        as.outcome(),
                        by == null ? null : by.id()));
    }

    /// Takes the end back; the conversation waits for us again.
    @Transactional
    public void reopen(ConversationNumber number, Acting acting) {
        var before = chronicle.take(number);
        var now = time.instant();
        if (before.state().active()) {
            return;
        }
        var author = turn.person(before, acting);
        sql.stand(before, before.standing().reopened(now));
        chronicle.tell(before, author, now, Sentences.reopenedBy(author));
        ownership.toDuty(before, now);
        events.publishEvent(new ConversationEvent.Reopened(before.team(), number, now));
    }

    /// Ends conversations that wait on customers who have been silent for so many whole calendar days (R100).
    ///
    /// @param days counted in the team's zone, at the same local time
    /// @return how many were ended; the caller may call again while this is not zero
    @Transactional
    public int expireSilent(Instant now, int days) {
        var silent = sql.takeSilent(now, days);
        for (var conversation : silent) {
            sql.stand(conversation, conversation.standing().expired(now));
            chronicle.tell(conversation, null, now, Sentences.expired(days));
            events.publishEvent(
                    new ConversationEvent.Expired(conversation.team(), conversation.number(), now));
        }
        return silent.size();
    }
}
