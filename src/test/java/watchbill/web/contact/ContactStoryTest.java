package watchbill.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// The contact page exists once. Grace reads it, and a documentation takes it out.
@WatchbillTest
@Tag("R81")
class ContactStoryTest {

    private static final SetupFile VISIT =
            SetupFile.read(
                    """
                    {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles"},
                     "addresses": ["help@desk.example"],
                     "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"}]}
                    """);

    private static final List<String> OUTPUTS =
            List.of(
                    "/contact",
                    "/contact.md",
                    "/contact.json",
                    "/contact/visit",
                    "/contact/visit.md",
                    "/contact/visit.json");

    private final TestServer server;
    private final Setup setup;
    private final JsonMapper json;
    private final Visitor nora;
    private final Visitor grace;

    ContactStoryTest(TestServer server, Setup setup, JsonMapper json) {
        this.server = server;
        this.setup = setup;
        this.json = json;
        this.nora = new Visitor(server);
        this.grace = new Visitor(server);
    }

    @BeforeEach
    void noraIsSignedIn() {
        nora.open(setup.apply(VISIT).signInLinks().getOrDefault("nora@desk.example", ""));
    }

    @Test
    void theNumberIsChangedOnceAndEveryOutputHasIt() {
        callable("+1 555 0142");
        assertThat(OUTPUTS).allSatisfy(path -> assertThat(read(path)).contains("+1 555 0142"));

        callable("+1 555 0199");

        assertThat(OUTPUTS)
                .allSatisfy(path ->
                        assertThat(read(path)).contains("+1 555 0199").doesNotContain("0142"));
    }

    @Test
    void programsReadPrivacyAndWhoMayUseItAndWhatIsPreferred() {
        callable("+1 555 0142");

        var methods = json.readTree(read("/contact.json")).get("methods");

        var form = methods.get(0);
        assertThat(form.get("kind").asString()).isEqualTo("form");
        assertThat(form.get("preferred").asBoolean()).isTrue();
        assertThat(form.get("privacy").asString()).isEqualTo("team");
        assertThat(form.get("mayUse").asString()).contains("without an account");
        assertThat(methods.toString()).doesNotContain("tracker");
    }

    @Test
    @Tag("R79")
    void whatIsNotSupportedStandsInNoOutput() {
        keep("mail", Map.of("status", "retired", "warns", ""));

        assertThat(OUTPUTS)
                .allSatisfy(path -> assertThat(read(path)).doesNotContain("help@desk.example"));
        assertThat(read("/api/v1/teams/visit/duty")).doesNotContain("help@desk.example");

        // and where the team says so, customers read that nobody watches it
        keep("mail", Map.of("status", "retired", "warns", "true"));
        assertThat(read("/contact.md")).contains("### Not watched", "- Mail.");
        assertThat(read("/contact.md")).doesNotContain("help@desk.example");
        keep("mail", Map.of("status", "supported", "warns", ""));
    }

    @Test
    void otherPagesMayReadItAndAskAgainCheaply() throws Exception {
        var first = get("/contact.json", "");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=60", "public");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();

        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get("/contact.json", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aTeamThatIsNotThereHasNoPage() {
        assertThat(grace.open("/contact/nobody").statusCode()).isEqualTo(404);
        assertThat(grace.open("/contact/nobody.json").statusCode()).isEqualTo(404);
    }

    private void callable(String number) {
        keep("phone", Map.of("status", "supported", "address", number, "warns", ""));
    }

    private void keep(String key, Map<String, String> changes) {
        var answer = nora.send("/settings/ways/" + key, "/settings/ways", changes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String read(String path) {
        var answer = grace.open(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path, String tag) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url(path)));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
