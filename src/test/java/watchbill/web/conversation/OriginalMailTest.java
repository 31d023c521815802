package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.People;
import watchbill.people.Person;
import watchbill.people.Role;
import watchbill.people.Teams;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.MailProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Whoever doubts what the page shows of a mail can have the mail itself.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
class OriginalMailTest {

    private static final String MAIL =
            """
            From: Grace Lin <grace.lin@plasma.example>
            To: help@meridian.example
            Message-ID: <holes@plasma.example>
            Subject: Holes in my plot
            Content-Type: text/html; charset=x-unheard-of

            <p onclick="alert(1)">They follow the block boundaries.</p><script>alert(2)</script>
            """;

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final DeskAddresses desks;
    private final Teams teams;
    private final People people;
    private final SignInLinks links;

    private Visitor nora;

    OriginalMailTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            DeskAddresses desks,
            Teams teams,
            People people,
            SignInLinks links) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.desks = desks;
        this.teams = teams;
        this.people = people;
        this.links = links;
        this.nora = new Visitor(server);
    }

    @BeforeAll
    void aMailHasCome() {
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        desks.keep(new DeskAddress(world.meridian.id(), "help@meridian.example", "Meridian"));
        new MailProgram(server.smtpPort())
                .send("grace.lin@plasma.example", "help@meridian.example", MAIL);
        nora = signedIn(world.nora);
    }

    @Test
    @Tag("R106")
    void theMailIsSavedAsItCameAndNeverShown() {
        var saved = nora.open(original());

        assertThat(saved.body()).contains("<script>alert(2)</script>", "charset=x-unheard-of");
        assertThat(header(saved, "Content-Type")).isEqualTo("message/rfc822");
        assertThat(header(saved, "Content-Disposition")).startsWith("attachment;");
        assertThat(header(saved, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(saved, "Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void thePageShowsTheTextWithoutItsScriptAndSaysWhatWasWrongWithTheMail() {
        var page = nora.read(conversation());

        assertThat(page.select(".wb-message .wb-mail").html())
                .contains("They follow the block boundaries.")
                .doesNotContain("alert");
        assertThat(page.select(".wb-warning").text()).contains("x-unheard-of");
    }

    @Test
    void anotherTeamFindsNothingThere() {
        var elsewhere = teams.add("solaris", "Solaris", SampleWorld.LOS_ANGELES);
        var stranger =
                people.keep(
                                elsewhere.id(),
                                new Newcomer("Ida Holm", "ida@solaris.example", Role.ADMIN, 100),
                                new Actor.SetUp())
                        .person();

        assertThat(signedIn(stranger).open(original()).statusCode()).isEqualTo(404);
        assertThat(new Visitor(server).open(original()).statusCode()).isEqualTo(302);
    }

    private String original() {
        return nora.read(conversation()).select("a.wb-original").attr("href");
    }

    private String conversation() {
        return nora.read("/conversations").select("a[href~=^/conversations/\\d+$]").attr("href");
    }

    private Visitor signedIn(Person person) {
        var visitor = new Visitor(server);
        visitor.open("/sign-in/link/" + links.invite(person.id()));
        return visitor;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
