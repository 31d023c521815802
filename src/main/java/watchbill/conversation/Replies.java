package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.people.PersonId;
import watchbill.people.Teams;

/// What we write: replies to the customer, notes among ourselves, and the dates we agree on. Each method is one
/// transaction, with what its listeners write.
@Service
public class Replies {

    private final ConversationSql sql;
    private final Conversations conversations;
    private final Chronicle chronicle;
    private final Turn turn;
    private final Efforts efforts;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Replies(
            ConversationSql sql,
            Conversations conversations,
            Chronicle chronicle,
            Turn turn,
            Efforts efforts,
            Teams teams,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.conversations = conversations;
        this.chronicle = chronicle;
        this.turn = turn;
        this.efforts = efforts;
        this.teams = teams;
        this.events = events;
        this.time = time;
    }

    /// Writes to the customer.
    ///
    /// Anyone on the team may; an answer by somebody whose turn it is not is a volunteer's and needs a reason.
    ///
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public MessageId answer(ConversationNumber number, Acting acting, NewAnswer answer) {
        return answer(number, acting, answer, Work.NOT_SAID);
    }

    /// The same, with what was done for it.
    ///
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public MessageId answer(ConversationNumber number, Acting acting, NewAnswer answer, Work work) {
        var before = chronicle.take(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        turn.require(before, author, acting, "answers it");
        var recipients =
                answer.recipients().isEmpty()
                        ? conversations.defaultRecipients(before)
                        : answer.recipients();
        var entry = NewEntry.answer(author, now, answer, recipients, turn.isOthers(before, author));
        var inserted = chronicle.write(before.team(), number, entry, answer.attachments());
        if (inserted.isEmpty()) {
            return chronicle.writtenBefore(before, answer.clientKey());
        }
        turn.remember(before, author, acting, "answered");
        efforts.keep(before, author.id(), now, work, answer.clientKey());
        sql.stand(
                before,
                before.standing().answered(now, answer.acknowledgement(), answer.promisedNews()));
        events.publishEvent(
                new ConversationEvent.Answered(
                        before.team(),
                        number,
                        now,
                        inserted.get(),
                        author.id(),
                        answer.acknowledgement(),
                        answer.via().equals("mail")));
        if (answer.promisedNews() != null) {
            events.publishEvent(
                    new ConversationEvent.Promised(
                            before.team(), number, now, answer.promisedNews()));
        }
        return inserted.get();
    }

    /// Keeps an answer that one of us gave by word of mouth, on the telephone or at the door. Nothing is sent. It counts
    /// as a response from the moment it was given, whoever's turn it was (R84, R85).
    ///
    /// @param at        when it was given; before the first contact is taken as then
    /// @param by        who spoke
    /// @param clientKey the same key again answers like the first time and stores nothing
    /// @param work      what was done for it
    @Transactional
    public MessageId spoke(
            ConversationNumber number,
            PersonId by,
            String markdown,
            Instant at,
            ContactMethod method,
            String clientKey,
            Work work) {
        var before = chronicle.take(number);
        var given = at.isBefore(before.firstContact()) ? before.firstContact() : at;
        var author = turn.person(before, Acting.as(by));
        var answer =
                new NewAnswer(
                        markdown, List.of(), List.of(), false, null, method.code(), clientKey);
        var entry =
                NewEntry.answer(author, given, answer, List.of(), turn.isOthers(before, author));
        var inserted = chronicle.write(before.team(), number, entry, List.of());
        if (inserted.isEmpty()) {
            return chronicle.writtenBefore(before, clientKey);
        }
        efforts.keep(before, author.id(), given, work, clientKey);
        sql.stand(before, before.standing().answered(given, false, null));
        events.publishEvent(
                new ConversationEvent.Answered(
                        before.team(), number, given, inserted.get(), author.id(), false, true));
        return inserted.get();
    }

    /// Writes a note that only the team sees. Anyone on the team may.
    @Transactional
    public MessageId note(ConversationNumber number, Acting acting, NewNote note) {
        return note(number, acting, note, Work.NOT_SAID);
    }

    /// The same, with what was done for it.
    @Transactional
    public MessageId note(ConversationNumber number, Acting acting, NewNote note, Work work) {
        var before = chronicle.take(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        var entry = NewEntry.note(author, now, note);
        var inserted = chronicle.write(before.team(), number, entry, note.attachments());
        if (inserted.isEmpty()) {
            return chronicle.writtenBefore(before, note.clientKey());
        }
        efforts.keep(before, author.id(), now, work, note.clientKey());
        events.publishEvent(
                new ConversationEvent.Noted(before.team(), number, now, inserted.get()));
        return inserted.get();
    }

    /// Agrees on a date with the customer, or with `news` absent takes the promise off. The date that is agreed on
    /// already changes nothing.
    ///
    /// @throws IllegalArgumentException if the date has passed
    @Transactional
    public void promise(ConversationNumber number, Acting acting, @Nullable Instant news) {
        var before = chronicle.take(number);
        var now = time.instant();
        if (news != null && !news.isAfter(now)) {
            throw new IllegalArgumentException(
                    "A promise lies in the future; %s has passed.".formatted(news));
        }
        if (Objects.equals(news, before.standing().promisedNews())) {
            return;
        }
        sql.stand(before, before.standing().promised(now, news));
        var author = turn.person(before, acting);
        var zone = teams.byId(before.team()).zone();
        chronicle.tell(before, author, now, Sentences.promised(author, news, zone));
        events.publishEvent(new ConversationEvent.Promised(before.team(), number, now, news));
    }
}
