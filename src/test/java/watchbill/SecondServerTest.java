package watchbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import watchbill.testing.ServerProcess;
import watchbill.testing.Visitor;

/// A data folder has one server at a time, and stays what its first start made it.
@Timeout(300)
class SecondServerTest {

    @TempDir Path data;

    @Test
    void aSecondServerOnTheSameDataIsRefusedWithTheProcessOfTheFirst() {
        try (var first = ServerProcess.start(data)) {
            assertThat(ServerProcess.refused(data))
                    .contains("in use by process " + first.pid(), "WATCHBILL_DATA")
                    .doesNotContain("\tat ");

            // and the first one goes on
            assertThat(new Visitor(first.reached()).open("/").statusCode()).isLessThan(500);
        }
    }

    @Test
    void practiceTouchesNoRealDataAndARealServerKnowsNoPractice() {
        // given
        try (var real = ServerProcess.start(data)) {
            var visitor = new Visitor(real.reached());
            assertThat(visitor.open("/api/v1/practice/outbox").statusCode()).isEqualTo(404);
            assertThat(setClock(visitor).statusCode()).isEqualTo(404);
        }

        // then
        assertThat(ServerProcess.refused(data, "--practice"))
                .contains("This data belongs to a real installation", "WATCHBILL_DATA")
                .doesNotContain("\tat ");
    }

    @Test
    void aRealServerTouchesNoPracticeData() {
        // given
        try (var practice = ServerProcess.start(data, "--practice")) {
            assertThat(setClock(new Visitor(practice.reached())).statusCode()).isNotEqualTo(404);
        }

        // then
        assertThat(ServerProcess.refused(data))
                .contains("This data is for practice", "--practice")
                .doesNotContain("\tat ");
    }

    private static HttpResponse<String> setClock(Visitor visitor) {
        return visitor.post("/api/v1/practice/clock", Map.of());
    }
}
