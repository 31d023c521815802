package watchbill.web.held;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.people.signin.SignInLinks;
import watchbill.testing.MailProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
class HeldMailTest {

    private static final String DIGEST =
            """
            From: users-request@lists.example
            To: help@meridian.example
            Message-ID: <digest-14@lists.example>
            Precedence: bulk
            List-Id: <users.lists.example>
            Subject: users digest, issue 14

            Somebody asks here why the plot has holes.
            """;

    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final DeskAddresses desks;
    private final SignInLinks links;
    private final MailProgram mails;
    private final Visitor nora;

    HeldMailTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            DeskAddresses desks,
            SignInLinks links) {
        this.time = time;
        this.beans = beans;
        this.desks = desks;
        this.links = links;
        this.mails = new MailProgram(server.smtpPort());
        this.nora = new Visitor(server);
    }

    @Test
    void theDeskSaysWhatIsHeldAndSomebodyReadsItAndDecides() {
        // given a digest, which is no inquiry by itself
        time.set(local("2026-03-02T09:00"));
        var world = beans.createBean(SampleWorld.class);
        desks.keep(new DeskAddress(world.meridian.id(), "help@meridian.example", "Meridian"));
        mails.send("users-request@lists.example", "help@meridian.example", DIGEST);
        nora.open("/sign-in/link/" + links.invite(world.nora.id()));
        assertThat(nora.read("/desk").select(".wb-side").text()).contains("Held mail 1");

        // when Nora reads it as it came, and makes it an inquiry
        var original = nora.read("/held-mail").select("a.wb-original").attr("href");
        assertThat(nora.open(original).body()).contains("why the plot has holes");
        var inquiry = original.replace("original.eml", "inquiry");
        var token = nora.read("/held-mail").select("input[name=_csrf]").attr("value");
        nora.post(inquiry, Map.of("_csrf", token));

        // then it waits at the desk, and is held no more
        var desk = nora.read("/desk");
        assertThat(desk.select(".wb-row").text()).contains("users digest, issue 14");
        assertThat(desk.select(".wb-side").text()).doesNotContain("Held mail");
        assertThat(nora.open(original).statusCode()).isEqualTo(404);
    }
}
