package watchbill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import watchbill.mail.Delivery;
import watchbill.mail.Delivery.TryLater;
import watchbill.mail.RelaySettings;
import watchbill.mail.SmtpRelay;
import watchbill.postgres.PostgresServer;
import watchbill.testing.PatientSender;
import watchbill.testing.ServerProcess;

/// A database that somebody else runs, and that is gone for a while: senders and readers are told so soon and in plain
/// words, and afterwards everything goes on by itself.
@Timeout(300)
class DatabaseAwayTest {

    private static final String SET_UP =
            """
            {"team": {"slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles"},
             "addresses": ["help@desk.example"],
             "people": [{"name": "Nora Kessler", "email": "nora@meridian.example", "role": "admin"}]}
            """;

    private static final List<String> SUBJECTS =
            IntStream.rangeClosed(1, 20).mapToObj("Plot %d"::formatted).toList();

    private static final Duration LONG = Duration.ofSeconds(120);

    /// A database that is gone is noticed at once.
    private static final Duration SOON = Duration.ofSeconds(15);

    /// One that stands still in the middle of an answer is given half a minute: less than a mail server waits.
    private static final Duration IN_TIME = Duration.ofSeconds(45);

    @TempDir Path data;
    @TempDir Path elsewhere;

    private PostgresServer database;
    private ServerProcess server;
    private PatientSender sender;
    private String token = "";

    @BeforeEach
    void start() throws Exception {
        database = PostgresServer.start(elsewhere);
        server = ServerProcess.start(data, database.address());
        token = server.setUp(SET_UP).path("token").stringValue();
        sender = new PatientSender(server.smtpPort());
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void aDatabaseThatIsStoppedIsMissedInPlainWordsAndNothingIsLost() throws Exception {
        // given
        assertThat(page("/ask").statusCode()).isEqualTo(200);

        // when
        database.close();
        var sending = sender.send(SUBJECTS);

        // then mail waits at its sender
        assertThat(soon(this::deliver))
                .isInstanceOfSatisfying(
                        TryLater.class, later -> assertThat(later.reason()).contains("451"));

        // and pages say so, also to whoever has to be recognised first
        assertThat(List.of(soon(() -> page("/ask")), soon(() -> page("/"))))
                .allSatisfy(page -> {
                    assertThat(page.statusCode()).isEqualTo(503);
                    assertThat(page.headers().firstValue("Retry-After")).isPresent();
                    assertThat(page.body()).contains("The database cannot be reached");
                });
        assertThat(soon(() -> page("/sign-in")).statusCode()).isIn(200, 503);

        // and so do programs' answers, and our own figures
        var program = soon(() -> page("/api/v1/conversations"));
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(program.body()).contains("The database is away");
        assertThat(health()).isEqualTo(503);

        // when
        database = PostgresServer.start(elsewhere);

        // then
        everythingGoesOn(sending);

        // and the log has said once that due work waited, and once that it goes on
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(output())
                                .containsOnlyOnce("The database can do nothing")
                                .containsOnlyOnce("The database is back after"));
    }

    @Test
    void aDatabaseThatStandsStillHoldsNobodyUpForLong() throws Exception {
        // given
        assertThat(page("/ask").statusCode()).isEqualTo(200);

        // when
        signal("-STOP");
        try {
            var sending = sender.send(SUBJECTS);

            // then
            assertThat(within(IN_TIME, this::deliver)).isInstanceOf(TryLater.class);
            assertThat(within(IN_TIME, () -> page("/ask")).statusCode()).isEqualTo(503);

            // when
            signal("-CONT");

            // then
            everythingGoesOn(sending);
        } finally {
            signal("-CONT");
        }
    }

    private void everythingGoesOn(List<Thread> sending) throws InterruptedException {
        for (var thread : sending) {
            assertThat(thread.join(LONG)).as("every mail is acknowledged").isTrue();
        }
        assertThat(conversations()).containsExactlyInAnyOrderElementsOf(SUBJECTS);
        await().atMost(LONG)
                .untilAsserted(() -> {
                    assertThat(page("/ask").statusCode()).isEqualTo(200);
                    assertThat(page("/api/v1/conversations").statusCode()).isEqualTo(200);
                    assertThat(health()).isEqualTo(200);
                });
    }

    private List<@Nullable String> conversations() {
        return server.database()
                .sql("select subject from conversation.conversation")
                .query(String.class)
                .list();
    }

    private Delivery deliver() {
        var here =
                new RelaySettings(
                        "127.0.0.1", server.smtpPort(), null, null, RelaySettings.Encryption.NONE);
        return new SmtpRelay(here)
                .send(
                        "",
                        List.of("help@desk.example"),
                        "Subject: Never taken\r\n\r\nText\r\n".getBytes(UTF_8));
    }

    /// As someone who was signed in, or a program with a token.
    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return get(server.reached().url(path));
    }

    private int health() throws IOException, InterruptedException {
        return get(server.reached().managementUrl("/health")).statusCode();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token)
                        .header("Cookie", "watchbill-session=" + "a".repeat(43))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    /// What the server has printed.
    private String output() throws IOException {
        return Files.readString(data.resolve("output.txt"));
    }

    private interface Question<T> {
        T ask() throws IOException, InterruptedException;
    }

    private static <T> T soon(Question<T> question) throws IOException, InterruptedException {
        return within(SOON, question);
    }

    private static <T> T within(Duration limit, Question<T> question)
            throws IOException, InterruptedException {
        var started = System.nanoTime();
        var answer = question.ask();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(limit);
        return answer;
    }

    /// To every process of the database.
    private void signal(String signal) throws IOException, InterruptedException {
        var file = elsewhere.resolve("postgres/cluster/postmaster.pid");
        var postmaster =
                ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                        .orElseThrow();
        var all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .map(process -> Long.toString(process.pid()));
        var command = Stream.concat(Stream.of("kill", signal), all).toList();
        new ProcessBuilder(command).start().waitFor();
    }
}
