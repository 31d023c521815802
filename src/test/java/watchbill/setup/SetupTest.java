package watchbill.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.audit.Audit;
import watchbill.audit.Entry;
import watchbill.audit.EntryKind;
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
    private final Audit audit;

    SetupTest(
            Setup setup,
            Teams teams,
            People people,
            Duty duty,
            Goals goals,
            WorkCalendars calendars,
            ApiTokens tokens,
            Audit audit) {
        this.setup = setup;
        this.teams = teams;
        this.people = people;
        this.duty = duty;
        this.goals = goals;
        this.calendars = calendars;
        this.tokens = tokens;
        this.audit = audit;
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
        var lines = latest(first.team()).size();
        var second = setup.apply(file("twice", "PT4H", "Nora Kessler", "member"));

        assertThat(second.team()).isEqualTo(first.team());
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(second.newcomers()).isEmpty();
        assertThat(latest(first.team())).hasSize(lines);
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
    void aShiftThatOverlapsOneThatStaysUndoesEverything() {
        var team = setup.apply(file("overlap", "PT4H", "Nora Kessler", "member")).team();
        var lines = latest(team).size();

        var file =
                SetupFile.read(
                        """
                        {"team": {"slug": "overlap", "name": "Renamed", "zone": "America/Los_Angeles"},
                         "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"}],
                         "shifts": [{"start": "2026-03-16", "primary": "nora@desk.example"},
                                    {"start": "2026-03-04", "primary": "nora@desk.example"}]}
                        """);

        assertThatThrownBy(() -> setup.apply(file))
                .isInstanceOfSatisfying(
                        SetupRefused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .containsExactly(
                                                new SetupProblem(
                                                        "shifts[1].start",
                                                        "The shift from 2026-03-04 to 2026-03-10 overlaps the one from 2026-03-02 to 2026-03-08, of Nora Kessler. Enter it for other days, or change that one first.")));
        assertThat(teams.byId(team.id()).name()).isEqualTo("VisIt");
        assertThat(latest(team)).hasSize(lines);
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

    @Test
    void aSecondSetUpTellsEachThingThatItChanged() {
        var team = setup.apply(file("told", "PT4H", "Nora Kessler", "member")).team();
        var before = latest(team).size();

        setup.apply(
                SetupFile.read(
                        """
                        {"team": {"slug": "told", "name": "VisIt and friends", "zone": "America/Los_Angeles",
                                  "responseGoal": "PT2H", "practiceName": "Customer Response",
                                  "hours": {"mon": [["09:00", "12:00"]], "tue": [["09:00", "12:00"]]},
                                  "holidays": ["2026-05-25"]},
                         "addresses": ["told@desk.example", "users@told.example"],
                         "people": [{"name": "Nora Kessler", "email": "nora@desk.example", "role": "admin"},
                                    {"name": "Priya Raman", "email": "priya@desk.example"}],
                         "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "priya@desk.example"},
                                    {"start": "2026-03-16", "primary": "priya@desk.example"}],
                         "relay": {"host": "smtp.desk.example", "user": "desk", "password": "secret"}}
                        """));

        var added = latest(team).subList(0, latest(team).size() - before).reversed();
        assertThat(added).allSatisfy(entry -> assertThat(entry.who()).isEqualTo("Set-up"));
        assertThat(added)
                .extracting(entry -> List.of(entry.what(), entry.was(), entry.became()))
                .containsExactly(
                        List.of("put Priya Raman on the team as member", "", ""),
                        List.of(
                                "changed the shift from 2026-03-02 on",
                                "Primary Nora Kessler, Backup Tomas Lind, until 2026-03-08",
                                "Primary Nora Kessler, Backup Priya Raman, until 2026-03-08"),
                        List.of(
                                "changed the shift from 2026-03-16 on",
                                "",
                                "Primary Priya Raman, no Backup, until 2026-03-22"),
                        List.of("changed the name of the team", "VisIt", "VisIt and friends"),
                        List.of("changed the name of the practice", "SRE", "Customer Response"),
                        List.of(
                                "changed the hours",
                                "Mon–Fri 08:00–12:00, 13:00–17:00",
                                "Mon–Tue 09:00–12:00"),
                        List.of("added days off", "", "2026-05-25"),
                        List.of("changed the response goal", "4 h", "2 h"),
                        List.of("added mail addresses", "", "users@told.example"),
                        List.of(
                                "changed the mail relay",
                                "",
                                "smtp.desk.example:587 (STARTTLS), user desk"));
    }

    private List<Entry> latest(Team team) {
        return audit.latest(team.id(), EntryKind.CHANGE, OptionalLong.empty());
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
