package watchbill.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.MailProgram;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// A team has a second help list, and decides what becomes of its mail.
@WatchbillTest
@Tag("R118")
class AddressesStoryTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example", "users@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example"}]}
                    """);

    private static final String MAIL = "/settings/mail";

    private final Setup setup;
    private final TestTime time;
    private final MailProgram program;
    private final Visitor nora;

    AddressesStoryTest(TestServer server, Setup setup, TestTime time) {
        this.setup = setup;
        this.time = time;
        this.program = new MailProgram(server.smtpPort());
        this.nora = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        time.set(local("2026-03-02T09:00"));
        nora.open(setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", ""));
    }

    @Test
    void eachAddressHasItsOwnRule() {
        choose("users@desk.example", "listen");

        program.send("grace@lab.example", "users@desk.example", letter("For the list"));
        program.send("grace@lab.example", "help@desk.example", letter("For the desk"));

        assertThat(nora.read("/desk").text())
                .contains("For the desk")
                .doesNotContain("For the list");
        assertThat(nora.read("/held-mail").text())
                .contains("Only listened to", "For the list", "It came to users@desk.example.");
        assertThat(nora.read("/contact").text())
                .contains("help@desk.example")
                .doesNotContain("users@desk.example");
        assertThat(nora.read("/settings/changes").text())
                .contains("what becomes of mail to users@desk.example", "only listened to");

        choose("users@desk.example", "forward:help@desk.example");
        program.send("grace@lab.example", "users@desk.example", letter("By the list"));
        assertThat(nora.read("/desk").text()).contains("By the list");
    }

    @Test
    void whatWouldLoseMailIsRefusedBesideItsAddress() {
        choose("users@desk.example", "forward:help@desk.example");

        var refused = nora.send(MAIL, MAIL + "/addresses/rule", rule("help@desk.example", "leave"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".wb-address .wb-problem").text())
                .contains("users@desk.example is forwarded to help@desk.example.");
    }

    private void choose(String address, String rule) {
        var answer = nora.send(MAIL, MAIL + "/addresses/rule", rule(address, rule));
        assertThat(Visitor.leadsTo(answer)).endsWith(MAIL);
    }

    private static Map<String, String> rule(String address, String rule) {
        return Map.of("address", address, "rule", rule);
    }

    private static String letter(String subject) {
        return "From: Grace Lin <grace@lab.example>\nSubject: %s\n\nWhat can I do?\n"
                .formatted(subject);
    }
}
