package watchbill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import watchbill.testing.PatientSender;
import watchbill.testing.ServerProcess;
import watchbill.testing.TestRelay;

/// What was acknowledged is there, once, whatever is killed.
@Timeout(300)
class KilledServerTest {

    private static final String SET_UP =
            """
            {
              "team": {
                "slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}
              },
              "addresses": ["help@desk.example"],
              "people": [{"name": "Nora Kessler", "email": "nora@meridian.example", "role": "admin", "percent": 100}],
              "relay": {"host": "127.0.0.1", "port": %d, "tls": "none"}
            }
            """;

    private static final List<String> SUBJECTS =
            IntStream.rangeClosed(1, 40).mapToObj("Plot %d"::formatted).toList();

    private static final Duration LONG = Duration.ofSeconds(120);

    @TempDir Path data;

    private final TestRelay relay = TestRelay.start();
    private ServerProcess server;
    private PatientSender sender;

    @BeforeEach
    void start() throws Exception {
        server = ServerProcess.start(data);
        server.setUp(SET_UP.formatted(relay.settings().port()));
        sender = new PatientSender(server.smtpPort());
    }

    @AfterEach
    void stop() {
        server.close();
        relay.close();
    }

    @Test
    void aServerKilledWhileMailComesInLosesNothingAndDoublesNothing() throws Exception {
        // given
        var sending = sender.send(SUBJECTS);
        await().atMost(LONG).until(() -> sender.acknowledged().size() >= 10);

        // when
        server.kill();
        server = server.again();
        join(sending);

        // then
        assertThat(conversations()).containsExactlyInAnyOrderElementsOf(SUBJECTS);
    }

    @Test
    void aDatabaseKilledWhileMailComesInIsBackByItself() throws Exception {
        // given
        var sending = sender.send(SUBJECTS);
        await().atMost(LONG).until(() -> sender.acknowledged().size() >= 10);

        // when
        server.killPostgres();
        join(sending);

        // then
        assertThat(conversations()).containsExactlyInAnyOrderElementsOf(SUBJECTS);
    }

    @Test
    void aServerKilledWhileItSendsHasEveryMailSentUnderOneMessageId() throws Exception {
        // given receipts that a slow relay has taken only in part
        relay.takeTime(Duration.ofMillis(500));
        join(sender.send(SUBJECTS));
        await().atMost(LONG).until(() -> relay.letters().size() >= 5);

        // when
        server.kill();
        relay.takeTime(Duration.ZERO);
        server = server.again();

        // then
        await().atMost(LONG).until(this::unsent, unsent -> unsent == 0);
        assertThat(messageIdsByRecipient())
                .hasSize(SUBJECTS.size())
                .allSatisfy((_, ids) -> assertThat(ids).hasSize(1));
    }

    private List<@Nullable String> conversations() {
        return server.database()
                .sql("select subject from conversation.conversation")
                .query(String.class)
                .list();
    }

    private long unsent() {
        return server.database()
                .sql("select count(*) from outbox.mail where state <> 'sent'")
                .query(Long.class)
                .single();
    }

    private Map<String, Set<String>> messageIdsByRecipient() {
        return relay.letters().stream()
                .filter(letter -> letter.recipients().getFirst().startsWith("grace@"))
                .collect(
                        groupingBy(
                                letter -> letter.recipients().getFirst(),
                                mapping(letter -> letter.header("Message-ID"), toSet())));
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (var thread : threads) {
            assertThat(thread.join(LONG)).as("every mail is acknowledged").isTrue();
        }
    }
}
