package watchbill.channel.mail;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.conversation.Outcome;
import watchbill.conversation.PrivateLinks;
import watchbill.people.People;
import watchbill.people.Teams;
import watchbill.responseclock.ResponseClocks;

/// What machines write to customers, in Markdown. Goals are aims, never guarantees (R24).
@Component
class CustomerTexts {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final ResponseClocks clocks;
    private final PrivateLinks links;
    private final People people;
    private final Teams teams;
    private final InstantSource time;
    private final Guidance guidance;

    CustomerTexts(
            ResponseClocks clocks,
            PrivateLinks links,
            People people,
            Teams teams,
            InstantSource time,
            Guidance guidance) {
        this.clocks = clocks;
        this.links = links;
        this.people = people;
        this.teams = teams;
        this.time = time;
        this.guidance = guidance;
    }

    /// Says that the inquiry is here, who has it, and by when we aim to respond.
    String receipt(Conversation conversation) {
        return """
        Hello,

        your inquiry has reached %s as number %d. %s is on duty for it.%s

        This mail was written by a machine. A person will write to you.
        """
                .formatted(
                        plain(teams.byId(conversation.team()).title()),
                        conversation.number().value(),
                        plain(people.person(conversation.owner()).firstName()),
                        aim(conversation));
    }

    String resolved(Conversation conversation, Outcome outcome) {
        return """
        Your inquiry %d is resolved: %s.

        If it is not, reply to this mail. A reply reopens it at any time.
        """
                .formatted(conversation.number().value(), outcome.words());
    }

    String expired(Conversation conversation) {
        return """
        We have not heard from you for a while, so your inquiry %d is closed for now.

        Nothing is lost. Reply to this mail whenever you like, and it is open again.
        """
                .formatted(conversation.number().value());
    }

    /// What a customer reads once, below the first mail: how replying works, and where to follow (R112).
    String guidance(Conversation conversation, Contact customer) {
        return "\n\n---\n\n%s\n\n%s\n"
                .formatted(
                        guidance.of(conversation.team()),
                        links.to(conversation.number(), customer));
    }

    private String aim(Conversation conversation) {
        var zone = teams.byId(conversation.team()).zone();
        return clocks.of(conversation.team(), conversation.number())
                .filter(clock -> clock.runs() && clock.dueAt().isAfter(time.instant()))
                .map(clock ->
                        " We aim to respond by %s (%s)."
                                .formatted(WHEN.format(clock.dueAt().atZone(zone)), zone.getId()))
                .orElse("");
    }

    /// Names are shown as they are: no sign in them is markup.
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&])", "\\\\$1");
    }
}
