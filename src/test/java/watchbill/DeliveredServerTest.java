package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import watchbill.testing.ServerProcess;
import watchbill.testing.TestDatabases;
import watchbill.testing.Visitor;

/// The build notes down once which beans there are. Settings still decide what they do.
@Timeout(300)
class DeliveredServerTest {

    @TempDir Path data;

    @Test
    void theDemonstrationShowsItsTeam() {
        try (var demonstration = ServerProcess.start(data, "--demo")) {
            assertThat(new Visitor(demonstration.reached()).open("/ask/meridian").body())
                    .contains("Meridian");
        }
    }

    @Test
    void aDatabaseOfSomebodyElseIsUsedWhereOneIsNamed() throws Exception {
        var database = TestDatabases.create("delivered");
        try (var server = ServerProcess.start(data, database)) {
            assertThat(new Visitor(server.reached()).open("/").statusCode()).isLessThan(400);
            assertThat(figures(server))
                    .as("Who measures the start finds the program by its name")
                    .contains("{main_application_class=\"watchbill.Watchbill\"}");
        }

        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void aMailboxWithoutItsUserIsRefusedByName() throws IOException {
        Files.writeString(data.resolve("watchbill.yaml"), "watchbill.imap-host: mail.example\n");

        assertThat(ServerProcess.refused(data))
                .contains("WATCHBILL_IMAP_USER is not set")
                .doesNotContain("\tat ");
    }

    private static String figures(ServerProcess server) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.reached().managementUrl("/metrics")));
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
