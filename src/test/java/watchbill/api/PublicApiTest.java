package watchbill.api;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.LOS_ANGELES;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import watchbill.people.Teams;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;
import watchbill.worktime.WorkCalendars;

/// What anybody may ask without a token.
@WatchbillTest
class PublicApiTest {

    private final Visitor anybody;
    private final Teams teams;
    private final WorkCalendars calendars;

    PublicApiTest(TestServer server, Teams teams, WorkCalendars calendars) {
        this.anybody = new Visitor(server);
        this.teams = teams;
        this.calendars = calendars;
    }

    @BeforeEach
    void thereIsATeamWithoutAnybodyOnDuty() {
        if (teams.bySlug("meridian").isEmpty()) {
            var team = teams.add("meridian", "Meridian", LOS_ANGELES);
            calendars.replace(team.id(), SampleWorld.calendar(), TestTime.MONDAY_MORNING);
        }
    }

    @Test
    void theDescriptionOfTheApi() {
        var answer = anybody.open("/api/v1/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(answer.body()).get("openapi").stringValue())
                .isEqualTo("3.1.0");
    }

    @Test
    @Tag("R57")
    void whoIsOnDuty() {
        var answer = anybody.open("/api/v1/teams/meridian/duty");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(answer.body()).get("primary").isNull()).isTrue();
    }

    @Test
    @Tag("R57")
    void aPictureOfWhoIsOnDuty() {
        var answer = anybody.open("/api/v1/teams/meridian/duty/badge.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("On duty: not covered");
    }

    @Test
    void nothingAboutConversations() {
        assertThat(anybody.open("/api/v1/conversations").statusCode()).isEqualTo(401);
    }
}
