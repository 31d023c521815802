package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import watchbill.channel.way.Redirect;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Lesson;
import watchbill.people.Person;
import watchbill.responseclock.CustomerGroup;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Lengths;
import watchbill.web.MatterWords;
import watchbill.web.Times;
import watchbill.web.WayIcons;
import watchbill.web.Words;
import watchbill.web.conversation.ConversationPage.Sign;
import watchbill.web.conversations.ListAddress;
import watchbill.web.customers.CustomerLink;

/// What is known about a conversation besides what was said in it.
///
/// @param group    whose goal the requester has; absent while it is the team's
/// @param merged   what was merged into it
/// @param redirect the mark of what came by a way that is not supported
/// @param miss why its goal was missed; empty if nobody said so
record Particulars(
        Conversation conversation,
        Person owner,
        List<Contact> followers,
        Optional<CustomerGroup> group,
        List<ConversationNumber> merged,
        Optional<Redirect> redirect,
        String miss,
        Times times) {

    /// Way in, privacy and kind, for the line under the title.
    List<Sign> signs() {
        var to = conversation.deskAddress() == null ? "" : ", " + conversation.deskAddress();
        var signs = new ArrayList<Sign>();
        signs.add(new Sign(WayIcons.of(conversation.method()), conversation.method().words() + to));
        redirect.map(Particulars::sign).ifPresent(signs::add);
        signs.add(new Sign(Icon.LOCK, "Private"));
        signs.add(new Sign(Icon.TAG, MatterWords.of(conversation)));
        return signs;
    }

    private static Sign sign(Redirect redirect) {
        var done = redirect.told() ? "Redirected politely" : "To be redirected politely";
        return new Sign(Icon.ROUTE, done);
    }

    /// Who is concerned and how it began, for the column beside the timeline.
    ///
    /// @param ties   what it is linked to
    /// @param lesson what its end taught
    List<Fact> facts(List<Fact> ties, Lesson lesson) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Owner", owner.name()));
        facts.add(requester());
        group.map(Particulars::badge).ifPresent(facts::add);
        if (conversation.reporter() != null) {
            facts.add(person("Logged by", conversation.reporter()));
        }
        if (!followers.isEmpty()) {
            facts.add(
                    Fact.of("Follows", Words.list(followers.stream().map(Contact::name).toList())));
        }
        for (var number : merged) {
            facts.add(new Fact("Merged in", "" + number, "", "/conversations/" + number.value()));
        }
        facts.addAll(ties);
        var reached = times.stamp(conversation.firstContact());
        facts.add(Fact.of("First contact", reached + ", " + conversation.method().words()));
        facts.addAll(matter());
        if (!miss.isEmpty()) {
            facts.add(Fact.of("Goal missed", miss));
        }
        facts.addAll(LessonFacts.of(conversation.number(), lesson));
        facts.add(Fact.of("Label", Words.list(conversation.labels())));
        return facts;
    }

    /// Each leads to what else is open about it.
    private List<Fact> matter() {
        var facts = new ArrayList<Fact>();
        var kind = conversation.kind();
        facts.add(others("Kind", Words.capital(kind.words()), "kind", kind.code()));
        var topic = conversation.topic();
        if (topic != null) {
            facts.add(others("Topic", topic.name(), "topic", "" + topic.id().value()));
        }
        if (conversation.component() != null) {
            var component = conversation.component();
            facts.add(others("Component", component, "component", component));
        }
        if (conversation.site() != null) {
            facts.add(others("Site", conversation.site(), "site", conversation.site()));
        }
        return facts;
    }

    private static Fact others(String label, String value, String part, String asked) {
        return new Fact(label, value, "", ListAddress.open(part, asked));
    }

    /// Leads to all that is known about them.
    private Fact requester() {
        var plain = person("Requester", conversation.requester());
        var email = conversation.requester().email();
        return email == null
                ? plain
                : new Fact(plain.label(), plain.value(), plain.note(), CustomerLink.to(email));
    }

    private static Fact badge(CustomerGroup group) {
        var goal = "Response goal " + Lengths.full(group.goal());
        return new Fact("Group", group.name(), goal, "");
    }

    private static Fact person(String label, Contact contact) {
        var email = contact.email() == null ? "" : contact.email();
        return new Fact(label, contact.name(), contact.name().equals(email) ? "" : email, "");
    }
}
