package watchbill.web.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Kind;
import watchbill.conversation.Outcome;
import watchbill.conversation.State;
import watchbill.conversation.Timeline;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.StateWords;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.ConversationPage.Can;
import watchbill.web.conversation.ConversationPage.Sign;
import watchbill.worktime.WorkCalendars;

/// Reads one conversation for one of us.
@Component
class ConversationReading {

    private static final int QUEUE = 50;
    private static final int EXCERPT = 60;

    private final Conversations conversations;
    private final ConversationLists lists;
    private final ResponseClocks clocks;
    private final ComposerReading composers;
    private final People people;
    private final WorkCalendars calendars;
    private final InstantSource time;

    ConversationReading(
            Conversations conversations,
            ConversationLists lists,
            ResponseClocks clocks,
            ComposerReading composers,
            People people,
            WorkCalendars calendars,
            InstantSource time) {
        this.conversations = conversations;
        this.lists = lists;
        this.clocks = clocks;
        this.composers = composers;
        this.people = people;
        this.calendars = calendars;
        this.time = time;
    }

    /// The conversation itself.
    ///
    /// @throws NothingHere for one of another team, as if there were none
    Conversation find(SignedInPerson me, long number) {
        var found = conversations.find(new ConversationNumber(number));
        if (!found.team().equals(me.team().id())) {
            throw new NothingHere("Conversation %s is another team's.".formatted(found.number()));
        }
        return found;
    }

    /// Someone on the reader's team.
    Person member(SignedInPerson me, PersonId id) {
        return people.member(me.team().id(), id)
                .map(Member::person)
                .orElseThrow(() ->
                        new NothingHere("Nobody on the team has the id %d.".formatted(id.value())));
    }

    ConversationPage opened(SignedInPerson me, long number, boolean acknowledge) {
        var timeline = timeline(me, number);
        var now = time.instant();
        return page(
                timeline, me, now, composers.opened(timeline, me, acknowledge, now), Problems.NONE);
    }

    /// The page with what was written and could not be sent.
    ConversationPage refused(SignedInPerson me, long number, Written written, String problem) {
        var timeline = timeline(me, number);
        var now = time.instant();
        return page(
                timeline,
                me,
                now,
                composers.refused(timeline, me, written, now, problem),
                Problems.NONE);
    }

    /// The page with what is wrong with one of its other forms.
    ConversationPage refused(SignedInPerson me, long number, Problems problems) {
        var timeline = timeline(me, number);
        var now = time.instant();
        return page(timeline, me, now, composers.opened(timeline, me, false, now), problems);
    }

    private Timeline timeline(SignedInPerson me, long number) {
        return conversations.timeline(find(me, number).number());
    }

    private ConversationPage page(
            Timeline timeline,
            SignedInPerson me,
            Instant now,
            Composer composer,
            Problems problems) {
        var conversation = timeline.conversation();
        var times = new Times(me.team().zone(), now);
        var queue =
                lists.waiting(me.team().id(), me.person().id(), QUEUE).stream()
                        .map(Conversation::number)
                        .toList();
        var at = queue.indexOf(conversation.number());
        var items =
                new TimelineItems(
                        times,
                        "/conversations/" + conversation.number().value() + "/files",
                        conversation.standing().answer());
        return new ConversationPage(
                conversation.number().value(),
                conversation.subject(),
                at < 0 ? "" : "%d of %d waiting".formatted(at + 1, queue.size()),
                at > 0 ? Optional.of(queue.get(at - 1).value()) : Optional.empty(),
                at >= 0 && at + 1 < queue.size()
                        ? Optional.of(queue.get(at + 1).value())
                        : Optional.empty(),
                new StateWords(me.team().zone(), now).of(conversation),
                about(conversation),
                clock(conversation, now),
                timeline.entries().stream().map(items::of).toList(),
                composer,
                facts(conversation, times),
                kinds(conversation),
                conversation.subject(),
                conversation.component() == null ? "" : conversation.component(),
                heirs(conversation),
                outcomes(conversation),
                answers(timeline, times),
                can(conversation),
                problems);
    }

    private Optional<Clock> clock(Conversation conversation, Instant now) {
        return clocks.of(conversation.team(), conversation.number())
                .map(clock ->
                        new Clocks(
                                        clock,
                                        clocks.calendar(clock),
                                        calendars.current(conversation.team()).calendar(),
                                        now)
                                .of(conversation));
    }

    private static List<Sign> about(Conversation conversation) {
        var to = conversation.deskAddress() == null ? "" : ", " + conversation.deskAddress();
        var component = conversation.component() == null ? "" : ": " + conversation.component();
        return List.of(
                new Sign(icon(conversation), conversation.method().words() + to),
                new Sign(Icon.LOCK, "Private"),
                new Sign(Icon.TAG, Words.capital(conversation.kind().words()) + component));
    }

    private static Icon icon(Conversation conversation) {
        return switch (conversation.method()) {
            case MAIL -> Icon.MAIL;
            case FORM, API -> Icon.WORLD;
            case PHONE, VOICEMAIL -> Icon.PHONE;
            case WALK_IN -> Icon.MAP_PIN;
            case CHAT -> Icon.MESSAGES;
            case OTHER -> Icon.INFO_CIRCLE;
        };
    }

    private List<Fact> facts(Conversation conversation, Times times) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Owner", people.person(conversation.owner()).name()));
        facts.add(person("Requester", conversation.requester()));
        if (conversation.reporter() != null) {
            facts.add(person("Logged by", conversation.reporter()));
        }
        var followers = conversations.followers(conversation);
        if (!followers.isEmpty()) {
            facts.add(
                    Fact.of("Follows", Words.list(followers.stream().map(Contact::name).toList())));
        }
        facts.add(
                Fact.of(
                        "First contact",
                        times.stamp(conversation.firstContact())
                                + ", "
                                + conversation.method().words()));
        if (conversation.site() != null) {
            facts.add(Fact.of("Where", conversation.site()));
        }
        facts.add(Fact.of("Label", Words.list(conversation.labels())));
        return facts;
    }

    private static Fact person(String label, Contact contact) {
        var email = contact.email() == null ? "" : contact.email();
        return new Fact(label, contact.name(), contact.name().equals(email) ? "" : email, "");
    }

    private static List<Choice> kinds(Conversation conversation) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new Choice(
                                kind.code(),
                                Words.capital(kind.words()),
                                kind == conversation.kind()))
                .toList();
    }

    private List<Choice> heirs(Conversation conversation) {
        return people.members(conversation.team()).stream()
                .map(Member::person)
                .filter(person -> !person.id().equals(conversation.owner()))
                .map(person -> new Choice("" + person.id().value(), person.name(), false))
                .toList();
    }

    private static List<Choice> outcomes(Conversation conversation) {
        if (!conversation.state().active()) {
            return List.of();
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.EXPIRED)
                .map(outcome ->
                        new Choice(
                                outcome.code(),
                                Words.capital(outcome.words()),
                                outcome == Outcome.ANSWERED))
                .toList();
    }

    private static List<Choice> answers(Timeline timeline, Times times) {
        var ours =
                timeline.entries().stream()
                        .filter(entry -> entry.direction() == Direction.OUT)
                        .toList()
                        .reversed();
        if (ours.isEmpty()) {
            return List.of();
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "None marked", ours.getFirst().acknowledgement()));
        for (var entry : ours) {
            var latest = entry.equals(ours.getFirst()) && !entry.acknowledgement();
            choices.add(new Choice("" + entry.id().value(), label(entry, times), latest));
        }
        return choices;
    }

    private static String label(Entry entry, Times times) {
        return times.stamp(entry.at())
                + ": "
                + watchbill.mail.Markdown.excerpt(entry.text(), EXCERPT);
    }

    private static Can can(Conversation conversation) {
        var active = conversation.state().active();
        return new Can(conversation.state() == State.NEW, active, !active);
    }
}
