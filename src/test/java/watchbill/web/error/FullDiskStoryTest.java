package watchbill.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.testing.FullDisk;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// A full disk, seen by somebody with a browser.
@WatchbillTest
class FullDiskStoryTest {

    private final TestServer server;
    private final Visitor visitor;
    private final JdbcClient jdbc;

    FullDiskStoryTest(TestServer server, AutowireCapableBeanFactory beans, JdbcClient jdbc) {
        this.server = server;
        this.visitor = new Visitor(server);
        this.jdbc = jdbc;
        beans.createBean(SampleWorld.class);
    }

    @Test
    void theFormSaysThatThereIsNoRoomAndTakesTheInquiryOnceThereIs() {
        // given
        var typed =
                Map.of(
                        "subject", "Black window",
                        "text", "On the login nodes.",
                        "email", "aisha@ocean.example");
        try (var _ = FullDisk.under(server.database(), "conversation.message")) {

            // when
            var answer = visitor.post("/ask", typed);

            // then
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Jsoup.parse(answer.body()).text())
                    .contains("This is not stored yet", "There is no room left on our disk");
            assertThat(Jsoup.parse(answer.body()).select("textarea[name=text]").val())
                    .isEqualTo("On the login nodes.");
            assertThat(conversations()).isZero();
        }

        // when
        var answer = visitor.post("/ask", typed);

        // then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(conversations()).isOne();
    }

    private long conversations() {
        return jdbc.sql("select count(*) from conversation.conversation")
                .query(Long.class)
                .single();
    }
}
