package watchbill.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static watchbill.testing.SampleWorld.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import watchbill.duework.Pulse;
import watchbill.outbox.Relays;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.MailProgram;
import watchbill.testing.TestRelay;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// What Prometheus reads on the management port.
@WatchbillTest
class MetricsTest {

    private static final SetupFile MERIDIAN =
            SetupFile.read(
                    """
                    {"team": {"slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles"},
                     "addresses": ["help@meridian.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@meridian.example", "role": "admin"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@meridian.example"}]}
                    """);

    private static final Instant NINE = local("2026-03-02T09:00");

    private final TestServer server;
    private final TestTime time;
    private final Setup setup;
    private final Relays relays;
    private final Pulse pulse;

    MetricsTest(TestServer server, TestTime time, Setup setup, Relays relays, Pulse pulse) {
        this.server = server;
        this.time = time;
        this.setup = setup;
        this.relays = relays;
        this.pulse = pulse;
    }

    @BeforeEach
    void itIsNineOnMonday() {
        time.set(NINE);
    }

    @Test
    void mailIsCountedFromTheWireToTheRelay() throws Exception {
        var team = setup.apply(MERIDIAN).team().id();
        var taken = value("watchbill_mails_taken_total{route=\"smtp\"}");
        var refused = value("watchbill_mails_refused_total{reason=\"unknown_desk\"}");
        var opened = value("watchbill_conversations_opened_total");
        var receipts = value("watchbill_mails_sent_total{purpose=\"receipt\"}");
        var digests = value("watchbill_mails_sent_total{purpose=\"digest\"}");

        try (var relay = TestRelay.start()) {
            relays.set(team, relay.settings());
            send("help@meridian.example");
            assertThatThrownBy(() -> send("nobody@meridian.example")).isNotNull();

            // then
            assertThat(value("watchbill_mails_taken_total{route=\"smtp\"}")).isEqualTo(taken + 1);
            assertThat(value("watchbill_mails_refused_total{reason=\"unknown_desk\"}"))
                    .isEqualTo(refused + 1);
            assertThat(value("watchbill_conversations_opened_total")).isEqualTo(opened + 1);
            time.set(NINE.plusSeconds(90));
            await().untilAsserted(() -> {
                assertThat(value("watchbill_outbox_waiting_mails")).isPositive();
                assertThat(value("watchbill_outbox_oldest_waiting_seconds")).isEqualTo(90);
            });

            // when Grace gets her receipt, and Nora the digest of her first morning
            await().untilAsserted(() -> {
                pulse.beat();
                assertThat(value("watchbill_mails_sent_total{purpose=\"receipt\"}"))
                        .isEqualTo(receipts + 1);
                assertThat(value("watchbill_mails_sent_total{purpose=\"digest\"}"))
                        .isEqualTo(digests + 1);
                assertThat(value("watchbill_outbox_waiting_mails")).isZero();
            });
            assertThat(value("watchbill_due_work_last_completed_timestamp_seconds")).isPositive();
        }
    }

    @Test
    void eachMetricOfOursStandsInItsDocumentAndNamesNobody() throws Exception {
        var document = Files.readString(Path.of("docs/metrics.md"));

        var ours = metrics().lines().filter(line -> line.startsWith("watchbill_")).toList();

        assertThat(ours)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(document).contains("`%s`".formatted(line.split("[{ ]")[0])))
                .noneMatch(line -> line.contains("@"));
    }

    private void send(String to) {
        new MailProgram(server.smtpPort())
                .send(
                        "grace@lab.example",
                        to,
                        "From: Grace Lin <grace@lab.example>\nSubject: Holes in my plot\n\nWhat can I do?\n");
    }

    /// @return 0 for what has not been counted yet
    private double value(String name) throws IOException, InterruptedException {
        return Pattern.compile("^%s (\\S+)$".formatted(Pattern.quote(name)), Pattern.MULTILINE)
                .matcher(metrics())
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElse(0.0);
    }

    private String metrics() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.managementUrl("/metrics"))).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
