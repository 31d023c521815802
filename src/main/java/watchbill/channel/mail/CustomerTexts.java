package watchbill.channel.mail;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Redirects;
import watchbill.channel.way.Ways;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.FileLimit;
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
    private final Ways ways;
    private final Redirects redirects;

    CustomerTexts(
            ResponseClocks clocks,
            PrivateLinks links,
            People people,
            Teams teams,
            InstantSource time,
            Guidance guidance,
            Ways ways,
            Redirects redirects) {
        this.clocks = clocks;
        this.links = links;
        this.people = people;
        this.teams = teams;
        this.time = time;
        this.guidance = guidance;
        this.ways = ways;
        this.redirects = redirects;
    }

    /// Says that the inquiry is here, who has it, by when we aim to respond, and which of its files are missing.
    String receipt(Conversation conversation, List<String> leftOut) {
        return """
        Hello,

        your inquiry has reached %s as number %d. %s is on duty for it.%s
        %s
        This mail was written by a machine. A person will write to you.
        """
                .formatted(
                        plain(teams.byId(conversation.team()).title()),
                        conversation.number().value(),
                        plain(people.person(conversation.owner()).firstName()),
                        aim(conversation),
                        leftOut.isEmpty() ? "" : "\n" + listed(leftOut));
    }

    /// Says which files of a later mail are missing, and what helps.
    String leftOut(Conversation conversation, List<String> leftOut) {
        return """
        Your message is in conversation %d, but not all of its files.

        %s
        This mail was written by a machine.
        """
                .formatted(conversation.number().value(), listed(leftOut));
    }

    private static String listed(List<String> leftOut) {
        return leftOut.stream()
                        .map(sentence -> "- %s\n".formatted(plain(sentence)))
                        .collect(joining())
                + "\n%s\n".formatted(FileLimit.WAY_OUT);
    }

    /// Says that what was told elsewhere is written down, and where it goes on (R76).
    String goesOn(Conversation conversation, Contact customer) {
        return """
        Hello,

        what you told %s is written down as number %d. %s is on duty for it.%s

        It goes on in the conversation, which you can read and answer on your private page: <%s>
        """
                .formatted(
                        plain(teams.byId(conversation.team()).title()),
                        conversation.number().value(),
                        plain(people.person(conversation.owner()).firstName()),
                        aim(conversation),
                        links.to(conversation.number(), customer));
    }

    String resolved(Conversation conversation, Outcome outcome) {
        return """
        Your inquiry %d is resolved: %s.

        If it is not, %s. A reply reopens it at any time.
        """
                .formatted(conversation.number().value(), outcome.words(), replying(conversation));
    }

    String expired(Conversation conversation) {
        return """
        We have not heard from you for a while, so your inquiry %d is closed for now.

        Nothing is lost. Whenever you like, %s, and it is open again.
        """
                .formatted(conversation.number().value(), replying(conversation));
    }

    /// What a customer reads below a mail. Once, below the first: which ways are better, if they came by another one
    /// (R79), how replying works, and where to follow (R112). Where mail is not for going on, each mail says where the
    /// conversation is (R74).
    String below(Conversation conversation, Contact customer, boolean first) {
        var link = links.to(conversation.number(), customer);
        if (!mailGoesOn(conversation)) {
            return "\n\n---\n\n%sContinue in the conversation, on your private page, whose address is like a key:\n\n%s\n"
                    .formatted(first ? redirect(conversation) : "", link);
        }
        return first
                ? "\n\n---\n\n%s%s\n\n%s\n"
                        .formatted(redirect(conversation), guidance.of(conversation.team()), link)
                : "";
    }

    /// The polite words for who came by a way that is still not supported; then they have been told.
    private String redirect(Conversation conversation) {
        var team = conversation.team();
        return redirects
                .due(conversation)
                .map(way -> {
                    redirects.told(conversation);
                    return new RedirectText(way, ways.offered(team)).markdown() + "\n\n";
                })
                .orElse("");
    }

    private String replying(Conversation conversation) {
        return mailGoesOn(conversation) ? "reply to this mail" : "say so in the conversation";
    }

    private boolean mailGoesOn(Conversation conversation) {
        return ways.cameBy(conversation.team(), ContactMethod.MAIL)
                .map(way -> way.use().ongoing())
                .orElse(true);
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
    static String plain(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&])", "\\\\$1");
    }
}
