package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
    void aDatabaseOfSomebodyElseIsUsedWhereOneIsNamed() {
        var database = TestDatabases.create("delivered");
        try (var server = ServerProcess.start(data, database)) {
            assertThat(new Visitor(server.reached()).open("/").statusCode()).isLessThan(400);
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
}
