package watchbill.web.customer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Ways;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Direction;
import watchbill.conversation.Entry;
import watchbill.conversation.Files;
import watchbill.conversation.Patience;
import watchbill.conversation.Timeline;
import watchbill.people.People;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.responseclock.ResponseClocks;
import watchbill.web.Keys;
import watchbill.web.LetterHtml;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.TimelineItems;
import watchbill.web.customer.CustomerPage.Letter;

/// Reads a conversation for its customer.
@Component
class CustomerReading {

    private final Conversations conversations;
    private final Ways ways;
    private final ResponseClocks clocks;
    private final People people;
    private final Teams teams;
    private final Patience patience;
    private final InstantSource time;
    private final String fileLimit;

    CustomerReading(
            Conversations conversations,
            Ways ways,
            ResponseClocks clocks,
            People people,
            Teams teams,
            Patience patience,
            InstantSource time,
            Files files) {
        this.conversations = conversations;
        this.ways = ways;
        this.clocks = clocks;
        this.people = people;
        this.teams = teams;
        this.patience = patience;
        this.time = time;
        this.fileLimit = files.limit().words();
    }

    Guest guest(ConversationNumber origin, String email, String key) {
        return new Guest(conversations.find(origin).goesOnAs(), origin, email, key);
    }

    /// What the guest may read: in a conversation that holds merged ones, only their own part of it.
    List<Entry> readable(Timeline timeline, Guest guest) {
        return timeline.isJoined()
                ? conversations
                        .circles(timeline.conversation())
                        .readable(timeline, guest.origin(), guest.email())
                : timeline.forCustomer();
    }

    Team team(Guest guest) {
        return teams.byId(conversations.find(guest.number()).team());
    }

    /// The customer whose link this is, by the name we know.
    Contact customer(Guest guest) {
        var conversation = conversations.find(guest.number());
        return Stream.concat(
                        Stream.of(conversation.requester()),
                        conversations.followers(conversation).stream())
                .filter(contact -> guest.email().equals(contact.email()))
                .findFirst()
                .orElseGet(() ->
                        guest.email().isEmpty()
                                ? conversations.find(guest.origin()).requester()
                                : new Contact("", guest.email()));
    }

    /// @param reply   what was typed and could not be sent
    /// @param problem why not
    CustomerPage page(Guest guest, String reply, String problem) {
        var timeline = conversations.timeline(guest.number());
        var conversation = timeline.conversation();
        var known =
                guest.origin().equals(guest.number())
                        ? conversation
                        : conversations.find(guest.origin());
        var team = teams.byId(conversation.team());
        var times = new Times(team.zone(), time.instant());
        var owner = people.person(conversation.owner()).firstName();
        var standpoint =
                Standpoint.of(
                        conversation,
                        owner,
                        clocks.of(team.id(), conversation.number()),
                        patience,
                        times);
        var items =
                new TimelineItems(
                        times,
                        conversation.number(),
                        guest.link(),
                        conversation.standing().answer(),
                        Set.of(),
                        false);
        return new CustomerPage(
                guest.link(),
                "Inquiry %d, sent %s"
                        .formatted(known.number().value(), times.longDay(known.firstContact())),
                known.subject(),
                standpoint.icon(),
                standpoint.state(),
                standpoint.then(),
                readable(timeline, guest).stream()
                        .map(entry -> letter(entry, guest, team, times, items))
                        .toList(),
                readers(conversations.followers(known), team),
                !conversation.state().active(),
                ways.cameBy(team.id(), ContactMethod.FORM)
                        .filter(way -> !way.use().ongoing())
                        .isEmpty(),
                reply,
                problem,
                fileLimit,
                Keys.fresh());
    }

    private static Letter letter(
            Entry entry, Guest guest, Team team, Times times, TimelineItems items) {
        var ours = entry.direction() == Direction.OUT;
        var theirs =
                !ours
                        && Optional.ofNullable(entry.author().email())
                                .orElse("")
                                .equals(guest.email());
        return new Letter(
                theirs ? "You" : entry.author().name(),
                Words.initials(entry.author().name()),
                ours ? "for " + team.name() : entry.via().equals("mail") ? "by mail" : "",
                ours,
                times.stamp(entry.at()),
                times.exact(entry.at()),
                LetterHtml.of(entry),
                TimelineItems.quoted(entry),
                items.files(entry),
                entry.id().equals(items.answer()));
    }

    private static String readers(List<Contact> followers, Team team) {
        var names =
                Stream.of(
                                List.of("You"),
                                followers.stream().map(Contact::name).toList(),
                                List.of("the %s team".formatted(team.name())))
                        .flatMap(List::stream)
                        .toList();
        return Words.list(names) + ".";
    }
}
