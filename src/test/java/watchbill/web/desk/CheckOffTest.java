package watchbill.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.duework.Pulse;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Nora is Primary and listens to the voicemail each day.
@WatchbillTest
@Tag("R80")
class CheckOffTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                {"name": "Tomas Lind", "email": "tomas@desk.example"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}]}
                    """);

    private final TestTime time;
    private final Pulse pulse;
    private final Setup setup;
    private final Visitor nora;

    CheckOffTest(TestServer server, TestTime time, Pulse pulse, Setup setup) {
        this.time = time;
        this.pulse = pulse;
        this.setup = setup;
        this.nora = new Visitor(server);
    }

    @Test
    void thePrimaryChecksOffOnTheDeskWhatSheLookedAfter() {
        time.set(local("2026-03-02T09:00"));
        nora.open(setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", ""));
        var voicemail =
                Map.of(
                        "method", "voicemail",
                        "name", "Voicemail",
                        "address", "+1 555 0143",
                        "status", "supported");
        nora.send("/settings/ways/new", "/settings/ways", voicemail);

        // given an afternoon on which nobody listened
        time.set(local("2026-03-02T16:10"));
        pulse.beat();
        var desk = nora.read("/desk");
        assertThat(desk.text())
                .contains("To look after today Voicemail", "Voicemail was not looked after today");

        // when she has
        nora.send(desk, "/ways/voicemail/check", Map.of());
        pulse.beat();

        // then it is said with her name, and nowhere that it is missing
        assertThat(nora.read("/desk").text()).doesNotContain("look after", "looked after today");
        assertThat(nora.read("/settings/ways/voicemail").text())
                .contains("Looked after 16:10, by Nora Kessler");
        assertThat(nora.read("/settings/ways/mail").text()).contains("SMTP", "Last look");
    }
}
