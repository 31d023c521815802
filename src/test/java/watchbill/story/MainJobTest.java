package watchbill.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.ApiProgram;
import watchbill.testing.MailProgram;
import watchbill.testing.TestServer;
import watchbill.testing.WatchbillTest;

/// A mail becomes a conversation, the Primary answers it, the customer replies, it is resolved.
@WatchbillTest(properties = "watchbill.practice=true")
class MainJobTest {

    private static final String VISIT =
            """
            {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                      "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "tue": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "wed": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "thu": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "fri": [["08:00", "12:00"], ["13:00", "17:00"]]},
                      "holidays": ["2026-05-25"]},
             "addresses": ["help@desk.example"],
             "people": [{"name": "Ann Archer", "email": "ann@desk.example", "role": "admin", "percent": 100},
                        {"name": "Bob Byrd", "email": "bob@desk.example", "role": "member", "percent": 50}],
             "shifts": [{"start": "2026-03-02", "primary": "ann@desk.example", "backup": "bob@desk.example"}],
             "relay": null}
            """;

    private final ApiProgram api;
    private final MailProgram mail;

    MainJobTest(TestServer server, Setup setup) {
        var team = setup.apply(SetupFile.read(VISIT));
        this.api = new ApiProgram(server, team.token());
        this.mail = new MailProgram(server.smtpPort());
    }

    @Test
    @Tag("R48")
    @Tag("R106")
    @Tag("R119")
    void fromTheFirstMailToTheResolution() {
        // given Monday half past eleven
        time("2026-03-02T19:30:00Z");

        // when Carol writes
        carol("one@home.example", "", "help@desk.example", "My plot is black.");

        // then Ann, who is Primary, owns the inquiry, and it is due at half past four
        var opened = only();
        assertThat(opened.at("/owner/email").asString()).isEqualTo("ann@desk.example");
        assertThat(opened.at("/requester/email").asString()).isEqualTo("carol@home.example");
        assertThat(opened.at("/state").asString()).isEqualTo("new");
        assertThat(opened.at("/contactMethod").asString()).isEqualTo("mail");
        assertThat(Instant.parse(opened.at("/dueAt").asString()))
                .isEqualTo(Instant.parse("2026-03-03T00:30:00Z"));
        assertThat(opened.at("/respondedAt").isNull()).isTrue();

        // and Ann is told, Bob is not
        assertThat(recipients()).contains("Ann Archer <ann@desk.example>");
        assertThat(recipients()).noneMatch(to -> to.contains("bob@"));

        // when Ann acknowledges and Carol replies to that mail
        var path = "/api/v1/conversations/" + opened.at("/number").asLong();
        api.post(path + "/acknowledgement", "{}");
        assertThat(api.get(path).at("/state").asString()).isEqualTo("acknowledged");
        api.post(
                path + "/messages", "{\"text\": \"Which version?\", \"visibility\": \"customer\"}");
        api.post(path + "/messages", "{\"text\": \"Smells of GPU\", \"visibility\": \"internal\"}");
        var question = lastTo("carol@home.example");
        assertThat(question.at("/text").asString()).contains("Which version?");
        carol(
                "two@home.example",
                "In-Reply-To: %s\n".formatted(question.at("/headers/Message-ID").asString()),
                "help@desk.example",
                "3.4.2");

        // then everything is in the one conversation, and it waits for us
        assertThat(only().at("/state").asString()).isEqualTo("waiting-for-us");
        assertThat(
                        api.get(path)
                                .at("/messages")
                                .valueStream()
                                .map(m -> m.at("/direction").asString()))
                .contains("in", "out", "note", "event");
        assertThat(api.get("/api/v1/practice/outbox").toString()).doesNotContain("Smells of GPU");

        // when it is resolved
        api.post(path + "/resolution", "{\"outcome\": \"worked-around\"}");

        // then both measures stand apart
        var resolved = api.get(path);
        assertThat(resolved.at("/state").asString()).isEqualTo("resolved");
        assertThat(resolved.at("/outcome").asString()).isEqualTo("worked-around");
        assertThat(resolved.at("/respondedAt").asString()).isNotEmpty();
        assertThat(resolved.at("/resolvedAt").asString()).isNotEmpty();
    }

    private void time(String instant) {
        api.post("/api/v1/practice/clock", "{\"instant\": \"%s\"}".formatted(instant));
    }

    private JsonNode only() {
        var list = api.get("/api/v1/conversations?team=visit").at("/conversations");
        assertThat(list.size()).isEqualTo(1);
        return list.get(0);
    }

    private List<String> recipients() {
        return api.get("/api/v1/practice/outbox")
                .valueStream()
                .flatMap(sent -> sent.at("/to").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode lastTo(String address) {
        return api.get("/api/v1/practice/outbox")
                .valueStream()
                .filter(sent -> sent.at("/to").toString().contains(address))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private void carol(String messageId, String headers, String to, String text) {
        mail.send(
                "carol@home.example",
                to,
                """
                From: Carol Cole <carol@home.example>
                To: help@desk.example
                Message-ID: <%s>
                Date: Mon, 2 Mar 2026 11:29:00 -0800
                Subject: Black plot
                %s
                %s
                """
                        .formatted(messageId, headers, text));
    }
}
