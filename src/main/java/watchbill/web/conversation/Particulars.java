package watchbill.web.conversation;

import java.util.ArrayList;
import java.util.List;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.people.Person;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Times;
import watchbill.web.Words;
import watchbill.web.conversation.ConversationPage.Sign;

/// What is known about a conversation besides what was said in it.
///
/// @param miss why its goal was missed; empty if nobody said so
record Particulars(
        Conversation conversation,
        Person owner,
        List<Contact> followers,
        String miss,
        Times times) {

    /// Way in, privacy and kind, for the line under the title.
    List<Sign> signs() {
        var to = conversation.deskAddress() == null ? "" : ", " + conversation.deskAddress();
        var component = conversation.component() == null ? "" : ": " + conversation.component();
        return List.of(
                new Sign(icon(), conversation.method().words() + to),
                new Sign(Icon.LOCK, "Private"),
                new Sign(Icon.TAG, Words.capital(conversation.kind().words()) + component));
    }

    private Icon icon() {
        return switch (conversation.method()) {
            case MAIL -> Icon.MAIL;
            case FORM, API -> Icon.WORLD;
            case PHONE, VOICEMAIL -> Icon.PHONE;
            case WALK_IN -> Icon.MAP_PIN;
            case CHAT -> Icon.MESSAGES;
            case OTHER -> Icon.INFO_CIRCLE;
        };
    }

    /// Who is concerned and how it began, for the column beside the timeline.
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("Owner", owner.name()));
        facts.add(person("Requester", conversation.requester()));
        if (conversation.reporter() != null) {
            facts.add(person("Logged by", conversation.reporter()));
        }
        if (!followers.isEmpty()) {
            facts.add(
                    Fact.of("Follows", Words.list(followers.stream().map(Contact::name).toList())));
        }
        var reached = times.stamp(conversation.firstContact());
        facts.add(Fact.of("First contact", reached + ", " + conversation.method().words()));
        if (conversation.site() != null) {
            facts.add(Fact.of("Where", conversation.site()));
        }
        if (!miss.isEmpty()) {
            facts.add(Fact.of("Goal missed", miss));
        }
        facts.add(Fact.of("Label", Words.list(conversation.labels())));
        return facts;
    }

    private static Fact person(String label, Contact contact) {
        var email = contact.email() == null ? "" : contact.email();
        return new Fact(label, contact.name(), contact.name().equals(email) ? "" : email, "");
    }
}
