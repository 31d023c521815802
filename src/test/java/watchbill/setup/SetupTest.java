package watchbill.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.duty.Duty;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.people.signin.ApiTokens;
import watchbill.responseclock.Goals;
import watchbill.testing.TestTime;
import watchbill.testing.WatchbillTest;
import watchbill.worktime.WorkCalendars;

@WatchbillTest
class SetupTest {

    private final Setup setup;
    private final Teams teams;
    private final People people;
    private final Duty duty;
    private final Goals goals;
    private final WorkCalendars calendars;
    private final ApiTokens tokens;

    SetupTest(
            Setup setup,
            Teams teams,
            People people,
            Duty duty,
            Goals goals,
            WorkCalendars calendars,
            ApiTokens tokens) {
        this.setup = setup;
        this.teams = teams;
        this.people = people;
        this.duty = duty;
        this.goals = goals;
        this.calendars = calendars;
        this.tokens = tokens;
    }

    @Test
    @Tag("R12")
    void oneFileIsAWholeTeam() {
        var result = setup.apply(file("whole", "PT4H", "Nora Kessler", "member"));

        var team = result.team();
        assertThat(team.name()).isEqualTo("VisIt");
        assertThat(people.members(team.id()))
                .extracting(Member::role)
                .containsExactly(Role.ADMIN, Role.MEMBER);
        assertThat(goals.inForce(team.id(), null, TestTime.MONDAY_MORNING))
                .isEqualTo(Duration.ofHours(4));
        assertThat(duty.ownerAt(team.id(), Instant.parse("2026-03-03T18:00:00Z")).person().name())
                .isEqualTo("Nora Kessler");
        assertThat(result.signInLinks())
                .containsOnlyKeys("nora@desk.example", "tomas@desk.example");
        assertThat(tokens.find(result.token())).isPresent();
    }

    @Test
    void theSameTwiceChangesNothing() {
        var first = setup.apply(file("twice", "PT4H", "Nora Kessler", "member"));
        var second = setup.apply(file("twice", "PT4H", "Nora Kessler", "member"));

        assertThat(second.team()).isEqualTo(first.team());
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.newcomers()).isEmpty();
        assertThat(people.members(first.team().id())).hasSize(2);
        assertThat(calendars.history(first.team().id())).hasSize(1);
        assertThat(
                        duty.between(
                                first.team().id(),
                                Instant.EPOCH,
                                Instant.parse("2027-01-01T00:00:00Z")))
                .hasSize(2);
    }

    @Test
    void anotherWishChangesWhatDiffers() {
        var team = setup.apply(file("change", "PT4H", "Nora Kessler", "member")).team();

        setup.apply(file("change", "PT1H", "Nora Kessler-Lind", "scheduler"));

        assertThat(goals.inForce(team.id(), null, TestTime.MONDAY_MORNING))
                .isEqualTo(Duration.ofHours(1));
        assertThat(
                        people.memberByEmail(team.id(), "nora@desk.example")
                                .orElseThrow()
                                .person()
                                .name())
                .isEqualTo("Nora Kessler-Lind");
        assertThat(people.memberByEmail(team.id(), "tomas@desk.example").orElseThrow().role())
                .isEqualTo(Role.SCHEDULER);
    }

    @Test
    void aShiftOfAStrangerUndoesEverything() {
        var file =
                SetupFile.read(
                        """
                        {"team": {"slug": "undone", "name": "Undone", "zone": "UTC"},
                         "people": [{"name": "Nora", "email": "nora@desk.example"}],
                         "shifts": [{"start": "2026-03-02", "primary": "stranger@desk.example"}]}
                        """);

        assertThatThrownBy(() -> setup.apply(file))
                .isInstanceOfSatisfying(
                        SetupRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .singleElement()
                                        .extracting(SetupProblem::path)
                                        .isEqualTo("shifts[0].primary"));
        assertThat(teams.bySlug("undone")).isEmpty();
    }

    @Test
    @Tag("A46")
    void oneInstallationServesManyTeams() {
        var one = setup.apply(file("one", "PT4H", "Nora Kessler", "member")).team();
        var other = setup.apply(file("other", "PT1H", "Nora Kessler", "member")).team();

        assertThat(goals.inForce(one.id(), null, TestTime.MONDAY_MORNING))
                .isEqualTo(Duration.ofHours(4));
        assertThat(goals.inForce(other.id(), null, TestTime.MONDAY_MORNING))
                .isEqualTo(Duration.ofHours(1));
        assertThat(teams.all()).extracting(Team::slug).contains("one", "other");
    }

    private static SetupFile file(String slug, String goal, String nora, String roleOfTomas) {
        return SetupFile.read(
                """
                {"team": {"slug": "%s", "name": "VisIt", "zone": "America/Los_Angeles", "responseGoal": "%s"},
                 "addresses": ["%s@desk.example"],
                 "people": [{"name": "%s", "email": "nora@desk.example", "role": "admin"},
                            {"name": "Tomas Lind", "email": "tomas@desk.example", "role": "%s"}],
                 "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"},
                            {"start": "2026-03-09", "primary": "tomas@desk.example", "backup": "nora@desk.example"}],
                 "relay": null}
                """
                        .formatted(slug, goal, slug, nora, roleOfTomas));
    }
}
