package watchbill.setup;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.mail.MailAddress;
import watchbill.mail.OutgoingMail;
import watchbill.outbox.NewMail;
import watchbill.outbox.Outbox;
import watchbill.outbox.Senders;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.people.signin.SignInLinks;
import watchbill.signing.PublicAddress;

/// Mail that lets one of us in: the first time, or again after a forgotten password.
@Service
public class Invitations {

    /// What this mail is for, in the outbox. It holds a key, so pages do not show its text.
    public static final String PURPOSE = "sign-in";

    private static final String WELCOME =
            """
            Hello %s,

            you are on the duty desk of %s. Choose a password here; the link works once, and for a week:

            <%s>

            The desk is at <%s>.
            """;

    private static final String WAY_BACK =
            """
            Hello %s,

            this link signs you in at the duty desk of %s; there you can choose a new password. It works once, and for
            an hour:

            <%s>

            If you did not ask for it, nothing needs to be done: only who reads your mail can use it.
            """;

    private final SignInLinks links;
    private final Senders senders;
    private final Outbox outbox;
    private final Teams teams;
    private final PublicAddress address;

    Invitations(
            SignInLinks links, Senders senders, Outbox outbox, Teams teams, PublicAddress address) {
        this.links = links;
        this.senders = senders;
        this.outbox = outbox;
        this.teams = teams;
        this.address = address;
    }

    /// Invites someone who was put on the team.
    @Transactional
    public void invite(TeamId team, Person person) {
        var named = teams.byId(team);
        var text =
                WELCOME.formatted(
                        person.firstName(),
                        named.title(),
                        passwordPage(links.invite(person.id())),
                        address.link("/"));
        send(named, person, "Your place at the %s desk".formatted(named.title()), text);
    }

    /// Mails a way back to someone who asked for it.
    ///
    /// @param link as [SignInLinks#forgotten] gave it
    @Transactional
    public void sendWayBack(TeamId team, Person person, String link) {
        var named = teams.byId(team);
        var text = WAY_BACK.formatted(person.firstName(), named.title(), passwordPage(link));
        send(named, person, "Your way into the %s desk".formatted(named.title()), text);
    }

    private String passwordPage(String link) {
        return address.link("/sign-in/password/" + link);
    }

    private void send(Team team, Person person, String subject, String text) {
        var sender = senders.of(team.id());
        var mail =
                new OutgoingMail(
                        "%s@%s".formatted(UUID.randomUUID(), sender.domain()),
                        new MailAddress(team.title() + " desk", sender.address()),
                        null,
                        List.of(new MailAddress(person.name(), person.email())),
                        List.of(),
                        subject,
                        text,
                        null,
                        List.of(),
                        true,
                        team.slug(),
                        List.of());
        outbox.enqueue(new NewMail(team.id(), PURPOSE, null, "", mail));
    }
}
