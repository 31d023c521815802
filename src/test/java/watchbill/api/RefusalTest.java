package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import watchbill.people.Actor;
import watchbill.people.Teams;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.TestServer;
import watchbill.testing.WatchbillTest;

/// What a program is told that asks for something impossible.
@WatchbillTest
class RefusalTest {

    private final TestServer server;
    private final Teams teams;
    private final ApiTokens tokens;
    private String token = "";

    RefusalTest(TestServer server, Teams teams, ApiTokens tokens) {
        this.server = server;
        this.teams = teams;
        this.tokens = tokens;
    }

    @BeforeEach
    void aProgramOfTheTeamAsks() {
        var team =
                teams.bySlug("meridian")
                        .orElseGet(() -> teams.add("meridian", "Meridian", LOS_ANGELES));
        token = tokens.ofTeam(team, new Actor.SetUp());
    }

    @Test
    void aFieldThatIsMissingIsNamed() throws Exception {
        var answer = post("/api/v1/conversations/1/messages", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Field 'text' is missing");
    }

    @Test
    void textThatIsNoJsonCannotBeRead() throws Exception {
        assertThat(post("/api/v1/conversations/1/messages", "{").statusCode()).isEqualTo(400);
    }

    @Test
    void aConversationThatIsNotThereIsNamed() throws Exception {
        var answer = post("/api/v1/conversations/4711/messages", "{\"text\": \"Hello\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("4711");
    }

    @Test
    void moreThanAnyProgramSendsIsRefusedBeforeItIsRead() throws Exception {
        var answer = post("/api/v1/setup", "{\"team\": \"%s\"}".formatted("x".repeat(10 << 20)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("at most 2,000,000 fit");
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.url(path)))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
