package watchbill.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

@WatchbillTest
class SecurityStoryTest {

    private final Visitor visitor;

    SecurityStoryTest(TestServer server) {
        this.visitor = new Visitor(server);
    }

    @Test
    void everyPageTellsBrowsersToTrustNobodyElse() {
        var headers = visitor.open("/anything").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains("default-src 'self'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void untilThereIsATeamEveryPageLeadsToSetUp() {
        var answer = visitor.open("/desk");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/set-up"));
    }

    @Test
    void aProgramWithoutATokenIsToldWhatIsMissing() {
        var answer = visitor.open("/api/v1/conversations");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("Authorization: Bearer");
    }

    @Test
    void aFormThatIsNotOursIsRefused() {
        assertThat(visitor.post("/account/password", Map.of("password", "x")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void filesAreKeptByBrowsersUntilTheyChange() {
        var page = visitor.read("/sign-in");
        var sheets = page.select("link[rel=stylesheet], script[src]");

        assertThat(sheets)
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> {
                    var address = file.hasAttr("href") ? file.attr("href") : file.attr("src");
                    var answer = visitor.open(address);
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                            .as(address)
                            .isEqualTo("max-age=31536000, public, immutable");
                });
    }

    @Test
    void whatIsLongIsCompressed() {
        var answer = visitor.openCompressed("/sign-in");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("accept-encoding");
    }

    @Test
    void noSessionIsKeptOnTheServer() {
        assertThat(visitor.open("/desk").headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith("JSESSIONID"));
    }
}
