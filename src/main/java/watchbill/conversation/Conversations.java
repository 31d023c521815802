package watchbill.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.duty.Duty;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;
import watchbill.people.Teams;

/// Everything that changes a conversation. Each method is one transaction, with what its listeners write.
@Service
public class Conversations {

    private final ConversationSql sql;
    private final TimelineSql timeline;
    private final Files files;
    private final Turn turn;
    private final Duty duty;
    private final People people;
    private final Teams teams;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    Conversations(
            ConversationSql sql,
            TimelineSql timeline,
            Files files,
            Turn turn,
            Duty duty,
            People people,
            Teams teams,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.sql = sql;
        this.timeline = timeline;
        this.files = files;
        this.turn = turn;
        this.duty = duty;
        this.people = people;
        this.teams = teams;
        this.events = events;
        this.time = time;
    }

    /// Opens a conversation and gives it to whoever is on duty for its arrival.
    ///
    /// @return where it is; for a client key used before, where it was stored then
    @Transactional
    public Opened open(NewInquiry inquiry) {
        var owner = duty.ownerAt(inquiry.team(), inquiry.arrivedAt());
        var label = teams.byId(inquiry.team()).practiceName();
        var inserted = sql.insert(inquiry, owner.person().id(), label);
        if (inserted.isEmpty()) {
            return openedBefore(inquiry);
        }
        var number = inserted.get();
        var author = inquiry.requester();
        var message =
                write(
                        inquiry.team(),
                        number,
                        NewEntry.incoming(
                                author,
                                inquiry.firstContact(),
                                inquiry.text(),
                                inquiry.method().code(),
                                null),
                        inquiry.text().attachments());
        event(inquiry.team(), number, null, inquiry.arrivedAt(), Sentences.given(owner));
        events.publishEvent(
                new ConversationEvent.Opened(
                        inquiry.team(),
                        number,
                        inquiry.arrivedAt(),
                        inquiry.firstContact(),
                        message,
                        owner.person().id(),
                        inquiry.method(),
                        inquiry.requester(),
                        inquiry.mayBeAnsweredByMachine()));
        return new Opened(number, message);
    }

    /// Adds a message from the customer's side. What had ended reopens; what belongs to somebody off duty goes to
    /// the Primary, so that nobody off duty is disturbed.
    ///
    /// @param author    who wrote, as the channel could establish
    /// @param clientKey the same key again answers like the first time and stores nothing
    @Transactional
    public MessageId customerWrote(
            ConversationNumber number,
            Contact author,
            IncomingText text,
            Instant at,
            String via,
            @Nullable String clientKey) {
        var before = lock(number);
        var entry = NewEntry.incoming(author, at, text, via, clientKey);
        var inserted = timeline.insert(before.team(), number, entry);
        if (inserted.isEmpty()) {
            return writtenBefore(before, clientKey);
        }
        files.attach(before.team(), inserted.get(), text.attachments());
        var reopened = !before.state().active();
        sql.stand(before, before.standing().customerWrote(at));
        if (reopened) {
            event(before.team(), number, null, at, Sentences.reopenedBy(author));
        }
        var owner = giveToDuty(before, at);
        events.publishEvent(
                new ConversationEvent.CustomerWrote(
                        before.team(), number, at, inserted.get(), owner, reopened));
        return inserted.get();
    }

    /// Writes to the customer.
    ///
    /// Anyone on the team may; an answer by somebody whose turn it is not is a volunteer's and needs a reason.
    ///
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public MessageId answer(ConversationNumber number, Acting acting, NewAnswer answer) {
        var before = lock(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        var volunteer = turn.isOthers(before, author);
        turn.require(before, author, acting, "answers it");
        var recipients =
                answer.recipients().isEmpty() ? defaultRecipients(before) : answer.recipients();
        var entry = NewEntry.answer(author, now, answer, recipients, volunteer);
        var inserted = timeline.insert(before.team(), number, entry);
        if (inserted.isEmpty()) {
            return writtenBefore(before, answer.clientKey());
        }
        files.attach(before.team(), inserted.get(), answer.attachments());
        override(before, author, acting, "answered");
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

    /// Writes a note that only the team sees. Anyone on the team may.
    @Transactional
    public MessageId note(ConversationNumber number, Acting acting, NewNote note) {
        var before = lock(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        var inserted = timeline.insert(before.team(), number, NewEntry.note(author, now, note));
        if (inserted.isEmpty()) {
            return writtenBefore(before, note.clientKey());
        }
        files.attach(before.team(), inserted.get(), note.attachments());
        events.publishEvent(
                new ConversationEvent.Noted(before.team(), number, now, inserted.get()));
        return inserted.get();
    }

    /// Agrees on a date with the customer, or with `news` absent takes the promise off.
    @Transactional
    public void promise(ConversationNumber number, Acting acting, @Nullable Instant news) {
        var before = lock(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        if (news != null && !news.isAfter(now)) {
            throw new IllegalArgumentException(
                    "A promise lies in the future; %s has passed.".formatted(news));
        }
        sql.stand(before, before.standing().promised(now, news));
        var zone = teams.byId(before.team()).zone();
        event(before.team(), number, author, now, Sentences.promised(author, news, zone));
        events.publishEvent(new ConversationEvent.Promised(before.team(), number, now, news));
    }

    /// Ends the conversation.
    ///
    /// @param outcome may be absent if an answer is marked; it is then "answered"
    /// @param answer  the message that answered best; one of ours, or one of the customer's
    /// @throws IllegalArgumentException if neither is given, or the answer is no message of this conversation
    /// @throws NotYours if a reason is needed and missing; nothing was stored
    @Transactional
    public void resolve(
            ConversationNumber number,
            Acting acting,
            @Nullable Outcome outcome,
            @Nullable MessageId answer) {
        var before = lock(number);
        var now = time.instant();
        var as = Resolution.of(outcome, answer);
        if (answer != null) {
            requireMessage(before, answer);
        }
        if (!before.state().active() && as.equals(Resolution.of(before.standing()))) {
            return;
        }
        var author = turn.person(before, acting);
        turn.require(before, author, acting, "resolves it");
        override(before, author, acting, "resolved");
        sql.stand(before, before.standing().resolved(now, as.outcome(), as.answer()));
        event(before.team(), number, author, now, Sentences.resolved(author, as.outcome()));
        events.publishEvent(
                new ConversationEvent.Resolved(
                        before.team(), number, now, as.outcome(), author.id()));
    }

    /// The customer says that it is solved; the last of our messages counts as the answer.
    @Transactional
    public void solved(ConversationNumber number, Contact customer) {
        var before = lock(number);
        var now = time.instant();
        if (!before.state().active()) {
            return;
        }
        var answer =
                timeline.entries(before.team(), number).reversed().stream()
                        .filter(entry -> entry.direction() == Direction.OUT)
                        .map(Entry::id)
                        .findFirst()
                        .orElse(null);
        sql.stand(before, before.standing().resolved(now, Outcome.ANSWERED, answer));
        event(before.team(), number, null, now, Sentences.solved(customer));
        events.publishEvent(
                new ConversationEvent.Resolved(before.team(), number, now, Outcome.ANSWERED, null));
    }

    /// Takes the end back; the conversation waits for us again.
    @Transactional
    public void reopen(ConversationNumber number, Acting acting) {
        var before = lock(number);
        var now = time.instant();
        if (before.state().active()) {
            return;
        }
        var author = turn.person(before, acting);
        sql.stand(before, before.standing().reopened(now));
        event(before.team(), number, author, now, Sentences.reopenedBy(author));
        giveToDuty(before, now);
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
            event(conversation.team(), conversation.number(), null, now, Sentences.expired(days));
            events.publishEvent(
                    new ConversationEvent.Expired(conversation.team(), conversation.number(), now));
        }
        return silent.size();
    }

    /// Gives the conversation to another person of the team. It always has exactly one owner.
    @Transactional
    public void give(ConversationNumber number, Acting acting, PersonId to) {
        var before = lock(number);
        var author = turn.person(before, acting);
        give(before, to, author, time.instant(), Sentences.givenBy(author, people.person(to)));
    }

    /// Corrects what the conversation is about. Clock, history and links stay (R5).
    @Transactional
    public void describe(ConversationNumber number, Acting acting, Description description) {
        var before = lock(number);
        var now = time.instant();
        var author = turn.person(before, acting);
        var sentence = Sentences.described(author, before, description);
        if (sentence.isEmpty()) {
            return;
        }
        sql.describe(
                before,
                description.subject(),
                description.kind(),
                description.component(),
                description.site());
        event(before.team(), number, author, now, sentence.get());
        events.publishEvent(new ConversationEvent.Changed(before.team(), number, now));
    }

    /// Adds somebody who will receive what is written to the requester.
    @Transactional
    public void follow(ConversationNumber number, Contact follower) {
        var before = lock(number);
        if (follower.email() == null) {
            throw new IllegalArgumentException(
                    "%s has no mail address, so nothing can be sent.".formatted(follower.name()));
        }
        sql.follow(before, follower.email(), follower.name());
        events.publishEvent(new ConversationEvent.Changed(before.team(), number, time.instant()));
    }

    @Transactional
    public void unfollow(ConversationNumber number, String email) {
        var before = lock(number);
        sql.unfollow(before, email);
        events.publishEvent(new ConversationEvent.Changed(before.team(), number, time.instant()));
    }

    /// Writes a sentence about something that happened around the conversation: a receipt, a bounce.
    @Transactional
    public void record(ConversationNumber number, TimelineEvent happened) {
        var conversation = find(number);
        var now = time.instant();
        event(conversation.team(), number, null, now, happened);
        events.publishEvent(new ConversationEvent.Changed(conversation.team(), number, now));
    }

    /// @throws NoSuchConversation if there is none of that number
    public Conversation find(ConversationNumber number) {
        return sql.find(number).orElseThrow(() -> new NoSuchConversation(number));
    }

    /// The conversation with its messages, notes and events, oldest first.
    ///
    /// @throws NoSuchConversation if there is none of that number
    @Transactional(readOnly = true)
    public Timeline timeline(ConversationNumber number) {
        var conversation = find(number);
        var attached = files.attached(conversation.team(), number);
        var entries =
                timeline.entries(conversation.team(), number).stream()
                        .map(entry -> entry.with(attached.getOrDefault(entry.id(), List.of())))
                        .toList();
        return new Timeline(conversation, entries);
    }

    /// One entry, without its attachments.
    public Optional<Entry> entry(TeamId team, ConversationNumber number, MessageId id) {
        return timeline.entry(team, number, id);
    }

    /// To whom an answer goes unless somebody says otherwise: the requester and explicit followers, never a list
    /// and never those who merely stood in Cc (R120).
    public List<Contact> defaultRecipients(Conversation conversation) {
        var followers = sql.followers(conversation.team(), conversation.number());
        return Stream.concat(Stream.of(conversation.requester()), followers.stream())
                .filter(contact -> contact.email() != null)
                .distinct()
                .toList();
    }

    /// Those who asked to receive what is written to the requester.
    public List<Contact> followers(Conversation conversation) {
        return sql.followers(conversation.team(), conversation.number());
    }

    private Conversation lock(ConversationNumber number) {
        return sql.lock(number).orElseThrow(() -> new NoSuchConversation(number));
    }

    private Opened openedBefore(NewInquiry inquiry) {
        var number = sql.findByClientKey(inquiry.team(), key(inquiry.clientKey())).orElseThrow();
        var first = timeline.entries(inquiry.team(), number).getFirst();
        return new Opened(number, first.id());
    }

    private MessageId writtenBefore(Conversation conversation, @Nullable String clientKey) {
        return timeline.findByClientKey(conversation, key(clientKey)).orElseThrow();
    }

    private static String key(@Nullable String clientKey) {
        if (clientKey == null) {
            throw new IllegalStateException("Nothing was stored although no client key was given");
        }
        return clientKey;
    }

    private MessageId write(
            TeamId team,
            ConversationNumber number,
            NewEntry entry,
            List<NewAttachment> attachments) {
        var id = timeline.insert(team, number, entry).orElseThrow();
        files.attach(team, id, attachments);
        return id;
    }

    private void event(
            TeamId team,
            ConversationNumber number,
            @Nullable Person by,
            Instant at,
            TimelineEvent happened) {
        write(team, number, NewEntry.event(by, at, happened), List.of());
    }

    private void override(Conversation conversation, Person author, Acting acting, String did) {
        if (turn.isOthers(conversation, author) && acting.givesReason()) {
            var sentence = Sentences.override(author, did, acting);
            event(conversation.team(), conversation.number(), author, time.instant(), sentence);
        }
    }

    private PersonId giveToDuty(Conversation conversation, Instant at) {
        var owner = duty.ownerAt(conversation.team(), at);
        if (!owner.person().id().equals(conversation.owner())) {
            give(conversation, owner.person().id(), null, at, Sentences.given(owner));
        }
        return owner.person().id();
    }

    private void give(
            Conversation before, PersonId to, @Nullable Person by, Instant at, TimelineEvent how) {
        sql.give(before, to);
        event(before.team(), before.number(), by, at, how);
        events.publishEvent(new ConversationEvent.Given(before.team(), before.number(), at, to));
    }

    private void requireMessage(Conversation conversation, MessageId answer) {
        var message =
                timeline.entry(conversation.team(), conversation.number(), answer)
                        .filter(entry ->
                                entry.direction() == Direction.OUT
                                        || entry.direction() == Direction.IN);
        if (message.isEmpty()) {
            throw new IllegalArgumentException(
                    "Message %d cannot be the answer: it is no message of conversation %s."
                            .formatted(answer.value(), conversation.number()));
        }
    }
}
