package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;
import watchbill.conversation.Inquiries;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.people.signin.ApiTokens;
import watchbill.testing.ApiProgram;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;

/// A program of Nora's refers what is not the team's to answer, and follows it up.
@WatchbillTest
@TestInstance(Lifecycle.PER_CLASS)
@Tag("R14")
class ReferralApiTest {

    private static final OutsideTeamCard STORAGE =
            new OutsideTeamCard(
                    "Storage team", "File systems", "Ada Moreno", "storage@lab.example", "", "");

    private final TestServer server;
    private final TestTime time;
    private final AutowireCapableBeanFactory beans;
    private final Inquiries inquiries;
    private final OutsideTeams outsideTeams;
    private final ApiTokens tokens;

    private SampleWorld world;
    private ApiProgram program;
    private String conversation = "";

    ReferralApiTest(
            TestServer server,
            TestTime time,
            AutowireCapableBeanFactory beans,
            Inquiries inquiries,
            OutsideTeams outsideTeams,
            ApiTokens tokens) {
        this.server = server;
        this.time = time;
        this.beans = beans;
        this.inquiries = inquiries;
        this.outsideTeams = outsideTeams;
        this.tokens = tokens;
    }

    @BeforeAll
    void theDirectoryKnowsTheStorageTeam() {
        time.set(local("2026-03-02T09:00"));
        world = beans.createBean(SampleWorld.class);
        outsideTeams.add(world.meridian.id(), STORAGE);
        program =
                new ApiProgram(
                        server, tokens.issue(world.meridian.id(), world.nora, "Storage bridge"));
    }

    @BeforeEach
    void graceCannotReachTheFileSystem() {
        time.set(local("2026-03-02T10:00"));
        var inquiry = world.inquiry(GRACE, "/scratch is gone", time.instant());
        conversation = "/api/v1/conversations/" + inquiries.open(inquiry).number().value();
    }

    @Test
    @Tag("R105")
    void aMatterIsReferredAndItsNumberNoted() {
        var referral = refer("{'to': %d, 'told': 'phone'}");

        assertThat(referral.at("/to/name").asString()).isEqualTo("Storage team");
        assertThat(referral.at("/referredBy/name").asString()).isEqualTo("Nora Kessler");
        assertThat(referral.at("/followUp").asString())
                .as("the second business day after today")
                .isEqualTo("2026-03-04");
        assertThat(program.get(conversation).at("/state").asString())
                .isEqualTo("with-outside-team");

        var noted = post("/referral/details", "{'theirNumber': 'ST-42'}");
        assertThat(noted.at("/theirNumber").asString()).isEqualTo("ST-42");
        assertThat(noted.at("/told").asString()).as("stays as it was").isEqualTo("phone");
    }

    @Test
    void onTheDayItIsListedUntilItIsMoved() {
        refer("{'to': %d, 'told': 'phone', 'followUp': '2026-03-05'}");
        assertThat(needing()).isEmpty();

        time.set(local("2026-03-05T08:00"));
        assertThat(needing())
                .singleElement()
                .satisfies(referral -> assertThat(referral.at("/due").asBoolean()).isTrue());
        post("/referral/follow-up", "{'followUp': '2026-03-09'}");

        assertThat(needing()).isEmpty();
    }

    @Test
    void closingKeepsWhatBecameOfItAndMakesTheConversationOurs() {
        refer("{'to': %d, 'message': 'The storage team has it now.'}");
        time.set(local("2026-03-02T10:30"));

        close();

        var closed = close();
        assertThat(closed.at("/outcome").asString()).isEqualTo("they-solved");
        assertThat(closed.at("/sentence").asString()).isEqualTo("The mount is back.");
        assertThat(closed.at("/told").asString()).isEqualTo("answer");
        assertThat(program.get(conversation + "/referrals").at("/referrals")).hasSize(1);
        assertThat(program.get(conversation).at("/state").asString()).isEqualTo("waiting-for-us");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    /referrals          | {}                                          | Send the id of one of the teams under /api/v1/outside-teams.
                    /referrals          | {'to': 4711}                                | There is no outside team 4711 in your directory.
                    /referrals          | {'to': %d, 'followUp': '2026-03-07'}        | The next one is Mon 9 March.
                    /referrals          | {'to': %d, 'followUp': 'soon'}              | soon is no date. 2026-03-05 is one.
                    /referrals          | {'to': %d, 'told': 'fax'}                   | There is no way of telling 'fax'. Use one of: answer, phone, otherwise.
                    /referral/details   | {'theirNumber': 'ST-42'}                    | Refer it first.
                    /referral/follow-up | {}                                          | Say on which day you ask them again.
                    /referral/closing   | {'outcome': 'they-solved'}                  | Say in a sentence what became of it
                    /referral/closing   | {'sentence': 'It is back.'}                 | Use one of: they-solved, we-solved
                    /referral/closing   | {'outcome': 'ended', 'sentence': 'Gone.'}   | Choose what became of the referral.
                    """)
    void whatCannotBeDoneIsSaidWithWhatHelps(String step, String body, String said) {
        assertThatThrownBy(() -> post(step, body))
                .hasMessageContaining(": 422 ")
                .hasMessageContaining(said);
    }

    @Test
    void whatWasNeverReferredHasNoReferralToClose() {
        assertThatThrownBy(this::close)
                .hasMessageContaining(": 404 ")
                .hasMessageContaining("was never referred");
    }

    private JsonNode refer(String body) {
        return post("/referrals", body);
    }

    private JsonNode close() {
        return post(
                "/referral/closing",
                "{'outcome': 'they-solved', 'sentence': 'The mount is back.'}");
    }

    /// This conversation's referral, if it needs somebody.
    private List<JsonNode> needing() {
        return program.get("/api/v1/referrals")
                .at("/referrals")
                .valueStream()
                .filter(referral -> conversation.endsWith("/" + referral.at("/conversation")))
                .toList();
    }

    /// @param body JSON in single quotes; `%d` is the storage team
    private JsonNode post(String step, String body) {
        var storage = program.get("/api/v1/outside-teams").at("/outsideTeams/0/id").asLong();
        return program.post(
                conversation + step, body.replace("%d", "" + storage).replace('\'', '"'));
    }
}
