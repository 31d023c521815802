package watchbill.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.People;
import watchbill.people.PersonId;

/// What was done on conversations, how long it took, and what their ends taught. There is no effort without a
/// conversation (R96). Each change is one transaction.
@Service
public class Efforts {

    private final EffortSql sql;
    private final LessonSql lessons;
    private final Chronicle chronicle;
    private final Turn turn;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Efforts(
            EffortSql sql,
            LessonSql lessons,
            Chronicle chronicle,
            Turn turn,
            People people,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.lessons = lessons;
        this.chronicle = chronicle;
        this.turn = turn;
        this.people = people;
        this.events = events;
        this.time = time;
    }

    /// What was done on a conversation, the first first. Costs nothing while nobody noted anything.
    public List<Effort> of(Conversation conversation) {
        if (conversation.effort() == null) {
            return List.of();
        }
        var chains = new LinkedHashMap<Long, List<EffortSql.Row>>();
        for (var row : sql.all(conversation.team(), conversation.number())) {
            var chain = row.corrects() == 0 ? null : chains.remove(row.corrects());
            var longer = new ArrayList<>(chain == null ? List.<EffortSql.Row>of() : chain);
            longer.add(row);
            chains.put(row.id().value(), longer);
        }
        return chains.values().stream().map(Efforts::effort).toList();
    }

    private static Effort effort(List<EffortSql.Row> chain) {
        var latest = chain.getLast();
        var before = chain.subList(0, chain.size() - 1).stream().map(EffortSql.Row::spent).toList();
        return new Effort(latest.id(), latest.by(), latest.at(), latest.spent(), before);
    }

    /// What its end taught. Costs nothing while nobody noted anything.
    public Lesson lesson(Conversation conversation) {
        return conversation.effort() == null
                ? Lesson.NONE
                : lessons.find(conversation.team(), conversation.number()).orElse(Lesson.NONE);
    }

    /// Notes what was done, or how long it took. Anyone on the team may, at any time.
    ///
    /// @param clientKey the same key again stores nothing
    @Transactional
    public void note(
            ConversationNumber number, Acting acting, Spent spent, @Nullable String clientKey) {
        var before = chronicle.take(number);
        var author = turn.person(before, acting);
        var now = time.instant();
        if (sql.insert(before, author.id(), now, spent, null, clientKey)) {
            sql.sum(before);
            tell(before, acting, now, Sentences.noted(author, spent));
        }
    }

    /// Corrects how long something took; what was written before is kept. Zero takes it back.
    ///
    /// @throws IllegalArgumentException if the conversation has no such effort, somebody has corrected it meanwhile, or
    ///     the length cannot be
    @Transactional
    public void correct(ConversationNumber number, Acting acting, EffortId id, Duration length) {
        var before = chronicle.take(number);
        var effort =
                of(before).stream()
                        .filter(its -> its.id().equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Conversation %s has no effort %d that counts. Maybe somebody has corrected it meanwhile: look again."
                                                .formatted(number, id.value())));
        var spent = new Spent(effort.activity(), length);
        if (spent.equals(effort.spent())) {
            return;
        }
        var now = time.instant();
        var author = turn.person(before, acting);
        sql.insert(before, effort.by(), now, spent, id, null);
        sql.sum(before);
        var whose = people.person(effort.by());
        tell(before, acting, now, Sentences.corrected(author, whose, effort.spent(), spent));
    }

    private void tell(
            Conversation conversation, Acting acting, Instant now, TimelineEvent happened) {
        chronicle.tell(conversation, turn.person(conversation, acting), now, happened);
        events.publishEvent(
                new ConversationEvent.Changed(conversation.team(), conversation.number(), now));
    }

    /// Keeps what was done together with something else that tells of it: a message, an end.
    ///
    /// @param clientKey the same key again stores nothing
    void keep(
            Conversation conversation,
            PersonId by,
            Instant at,
            Work work,
            @Nullable String clientKey) {
        var parts = work.parts();
        for (var part = 0; part < parts.size(); part++) {
            var key = clientKey == null ? null : "%s, part %d".formatted(clientKey, part);
            sql.insert(conversation, by, at, parts.get(part), null, key);
        }
        if (!parts.isEmpty()) {
            sql.sum(conversation);
        }
    }

    void learn(Conversation conversation, Lesson lesson) {
        if (!lesson.equals(Lesson.NONE)) {
            lessons.keep(conversation, lesson.tidied());
            sql.sum(conversation);
        }
    }
}
