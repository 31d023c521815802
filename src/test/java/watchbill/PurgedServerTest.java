package watchbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import watchbill.testing.MailProgram;
import watchbill.testing.ServerProcess;
import watchbill.testing.Visitor;

/// What was removed for good is in no file of the data folder any more.
@Timeout(300)
class PurgedServerTest {

    private static final String SET_UP =
            """
            {
              "team": {
                "slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}
              },
              "addresses": ["help@desk.example"],
              "people": [{"name": "Nora Kessler", "email": "nora@meridian.example", "role": "admin", "percent": 100}]
            }
            """;

    private static final String SPILLED = "zirconiumlattice";

    private static final String MAIL =
            """
            From: Grace Lin <grace@plasma.example>
            To: help@desk.example
            Subject: About the %1$s run
            Message-ID: <spill@plasma.example>

            The %1$s constant is 4.2, and nobody should have written that here.
            """
                    .formatted(SPILLED);

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir Path data;

    @Test
    @Tag("R95")
    void aSpilledTextIsInNoFileOfTheDatabase() throws Exception {
        try (var server = ServerProcess.start(data)) {
            // given a mail that was written down, announced and answered with a quotation
            var made = server.setUp(SET_UP);
            var mail = new MailProgram(server.smtpPort());
            mail.send("grace@plasma.example", "help@desk.example", MAIL);
            var nora = new Visitor(server.reached());
            nora.open(made.get("signInLinks").get("nora@meridian.example").asString());
            var number = conversation(server, made);
            assertThat(nora.open("/conversations?q=" + SPILLED).body()).contains("Grace Lin");
            await().atMost(LONG).until(() -> isLearned(server));
            assertThat(filesWith(SPILLED)).isNotEmpty();

            // when
            purge(nora, number);

            // then
            await().atMost(LONG).until(() -> isRewritten(server));
            assertThat(nora.read("/conversations/" + number).text())
                    .contains("Removed for good: it was classified")
                    .contains("Nora Kessler removed a message and the subject for good")
                    .doesNotContain(SPILLED);
            assertThat(nora.open("/conversations/%d/export.md".formatted(number)).body())
                    .doesNotContain(SPILLED);
            assertThat(nora.open("/conversations?q=" + SPILLED).body()).doesNotContain("Grace Lin");
            assertThat(filesWith(SPILLED)).isEmpty();
        }
        assertThat(filesWith(SPILLED)).isEmpty();
    }

    private static long conversation(ServerProcess server, JsonNode made) {
        return server.api(made.get("token").asString())
                .get("/api/v1/conversations")
                .get("conversations")
                .get(0)
                .get("number")
                .asLong();
    }

    private static void purge(Visitor nora, long number) {
        var address = "/conversations/%d/purge".formatted(number);
        var message = nora.read(address).select("input[name=message]").attr("value");
        var look = nora.read("%s?look=true&subject=true&message=%s".formatted(address, message));
        nora.send(look, address, Map.of("reason", "classified"));
    }

    private static boolean isLearned(ServerProcess server) {
        return server.database()
                .sql("select exists (select from search.word where word = :word)")
                .param("word", SPILLED)
                .query(Boolean.class)
                .single();
    }

    private static boolean isRewritten(ServerProcess server) {
        return server.database()
                .sql("select bool_and(rewritten_at is not null) from purge.purge")
                .query(Boolean.class)
                .single();
    }

    /// Everything that is kept, whatever file it is in.
    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).filter(file -> has(file, text)).toList();
        }
    }

    private static boolean has(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (NoSuchFileException _) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
