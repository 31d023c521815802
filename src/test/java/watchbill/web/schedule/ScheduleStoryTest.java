package watchbill.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.duty.Duty;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.setup.Setup;
import watchbill.setup.SetupFile;
import watchbill.testing.TestServer;
import watchbill.testing.TestTime;
import watchbill.testing.Visitor;
import watchbill.testing.WatchbillTest;

/// Daniel plans a quarter of a year by hand, with a browser that runs no script.
@WatchbillTest
class ScheduleStoryTest {

    private static final String PLAN = "/schedule/plan";

    private static final SetupFile MERIDIAN =
            SetupFile.read(
                    """
                    {"team": {"slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles"},
                     "people": [{"name": "Daniel Osei", "email": "daniel@desk.example", "role": "scheduler"},
                                {"name": "Nora Kessler", "email": "nora@desk.example"},
                                {"name": "Tomas Ibarra", "email": "tomas@desk.example"}],
                     "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}]}
                    """);

    private final Setup setup;
    private final Teams teams;
    private final Duty duty;
    private final TestTime time;
    private final Visitor daniel;
    private final Visitor nora;

    ScheduleStoryTest(TestServer server, Setup setup, Teams teams, Duty duty, TestTime time) {
        this.setup = setup;
        this.teams = teams;
        this.duty = duty;
        this.time = time;
        this.daniel = new Visitor(server);
        this.nora = new Visitor(server);
    }

    @BeforeEach
    void oneWeekIsScheduled() {
        time.set(local("2026-03-03T09:00"));
        var links = setup.apply(MERIDIAN).signInLinks();
        daniel.open(links.getOrDefault("daniel@desk.example", ""));
        nora.open(links.getOrDefault("nora@desk.example", ""));
    }

    @Test
    @Tag("R45")
    @Tag("R46")
    void aQuarterIsFilledInTurnAndStoredAtOnce() {
        // given
        assertThat(daniel.read("/schedule").text())
                .contains("Covered until 6 March", "9–13 Mar: nobody is on duty.");

        // when everybody is proposed in turn, and all of it is stored
        var proposal = Jsoup.parse(daniel.send(PLAN, PLAN + "/turns", Map.of()).body());
        assertThat(proposal.text()).contains("nothing is stored yet");
        assertThat(duty.watch(team().id(), time.instant()).next()).isEmpty();
        var stored = daniel.send(proposal, PLAN, Map.of());

        // then each week has two people
        assertThat(stored.statusCode()).isEqualTo(303);
        var shifts = duty.between(team().id(), time.instant(), local("2026-05-29T12:00"));
        assertThat(shifts).hasSize(13).noneMatch(pair -> pair.backup() == null);
        assertThat(daniel.read("/schedule").text())
                .contains("Covered until 29 May")
                .doesNotContain("To be settled");
    }

    @Test
    @Tag("R46")
    void onePersonCannotHaveBothSeatsAndWhatWasChosenStays() {
        var daniels =
                "" + duty.at(team().id(), time.instant()).orElseThrow().primary().id().value();

        var answer = daniel.send(PLAN, PLAN, Map.of("primary", daniels, "backup", daniels));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".wb-problem").text())
                .contains("One person cannot have both seats.");
        assertThat(page.select("select[name=backup] option[selected]").getFirst().val())
                .isEqualTo(daniels);
    }

    @Test
    @Tag("R45")
    void shiftsMayLastLonger() {
        var page = daniel.read(PLAN + "?weeks=2");

        assertThat(page.select("input[name=days]").eachAttr("value")).startsWith("7", "14", "14");
        assertThat(page.text()).contains("9–20 Mar");
    }

    @Test
    @Tag("R29")
    void whoeverReadsElsewhereFindsTheChangeoverByTheirOwnClocks() {
        time.set(local("2026-03-01T09:00"));
        nora.send("/account", "/account/zone", Map.of("zone", "Europe/Berlin"));

        assertThat(nora.read("/schedule").text())
                .contains(
                        "Mon 2 Mar, 17:00 (08:00 in Los Angeles): Nora Kessler and Tomas Ibarra take over.");
        nora.send("/account", "/account/zone", Map.of("zone", ""));
    }

    @Test
    void membersReadTheScheduleAndDoNotChangeIt() {
        assertThat(nora.read("/schedule").select("a[href='/schedule/plan']")).isEmpty();
        assertThat(nora.open(PLAN).statusCode()).isEqualTo(403);
    }

    private Team team() {
        return teams.bySlug("meridian").orElseThrow();
    }
}
