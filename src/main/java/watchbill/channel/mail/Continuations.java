package watchbill.channel.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.channel.way.Ways;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationEvent;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.TimelineEvent;
import watchbill.people.Person;
import watchbill.people.TeamId;

/// Brings what began elsewhere into its conversation (R74, R76).
///
/// Where nothing goes on by the way an inquiry came, its customer is sent the private link first, and all that follows
/// is said in the conversation. What counts is what the way was for when the inquiry came.
@Service
public class Continuations {

    /// Who typed a form, or wrote a program, is in the conversation from the beginning.
    private static final Set<ContactMethod> INSIDE = Set.of(ContactMethod.FORM, ContactMethod.API);

    private final ContinuationSql sql;
    private final Ways ways;
    private final CustomerLetters letters;
    private final CustomerTexts texts;
    private final Conversations conversations;
    private final InstantSource time;

    Continuations(
            ContinuationSql sql,
            Ways ways,
            CustomerLetters letters,
            CustomerTexts texts,
            Conversations conversations,
            InstantSource time) {
        this.sql = sql;
        this.ways = ways;
        this.letters = letters;
        this.texts = texts;
        this.conversations = conversations;
        this.time = time;
    }

    @EventListener
    void on(ConversationEvent.Opened opened) {
        if (!INSIDE.contains(opened.method())) {
            ways.cameBy(opened.team(), opened.method())
                    .filter(way -> !way.use().ongoing())
                    .ifPresent(_ -> sql.await(opened.team(), opened.conversation()));
        }
    }

    /// How many of the inquiries that arrived in a span were brought into their conversation, by the way they came (R75).
    ///
    /// @param from inclusive
    /// @param to   exclusive
    public Map<ContactMethod, Integer> moved(TeamId team, Instant from, Instant to) {
        return sql.moved(team, from, to);
    }

    /// Whether the customer still has to be brought into the conversation before anything can be said there.
    public boolean isAwaited(Conversation conversation) {
        return sql.isAwaited(conversation.team(), conversation.number());
    }

    /// To be asked before something is said to the customer.
    ///
    /// @throws NotBegun if the customer still has to be brought into the conversation
    public void requireBegun(Conversation conversation) {
        if (isAwaited(conversation)) {
            throw new NotBegun(conversation);
        }
    }

    /// Sends the customer the link; the conversation goes on from there. A second time does nothing.
    ///
    /// @param customer the requester, or the same person with an address that was not known before
    /// @throws IllegalArgumentException if the customer has no address
    @Transactional
    public void begin(ConversationNumber number, Contact customer, Person by) {
        var conversation = conversations.find(number);
        if (customer.email() == null) {
            throw new IllegalArgumentException(
                    "The link needs a mail address to go to. Ask %s for one."
                            .formatted(customer.name()));
        }
        if (!sql.begin(conversation.team(), number, time.instant())) {
            return;
        }
        if (!customer.sameAddress(conversation.requester())) {
            conversations.follow(number, customer);
        }
        sendLink(conversation, customer, by.name() + " sent");
    }

    /// Sends the link at once to somebody whose words one of us wrote down.
    void beginWith(Conversation conversation) {
        sql.begin(conversation.team(), conversation.number(), time.instant());
        sendLink(conversation, conversation.requester(), "We sent");
    }

    private void sendLink(Conversation conversation, Contact customer, String who) {
        letters.sendAutomatic(
                conversation, "link", customer, texts.goesOn(conversation, customer), "goes-on");
        conversations.record(
                conversation.team(),
                conversation.number(),
                new TimelineEvent(
                        "link",
                        "%s %s the link to this conversation. It goes on here."
                                .formatted(who, customer.name())));
    }
}
