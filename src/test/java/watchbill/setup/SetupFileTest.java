package watchbill.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.mail.RelaySettings;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.setup.SetupFile.WeekWish;

class SetupFileTest {

    private static final String VISIT =
            """
            {"team": {"slug": "visit", "name": "VisIt", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                      "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]]}, "holidays": ["2026-05-25"]},
             "addresses": ["Help@Desk.example"],
             "people": [{"name": "Nora Kessler", "email": "Nora@desk.example", "role": "admin", "percent": 80},
                        {"name": "Tomas Lind", "email": "tomas@desk.example"}],
             "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "tomas@desk.example"}],
             "relay": {"host": "smtp.desk.example", "port": 587, "user": "desk", "password": "x", "tls": "starttls"}}
            """;

    @Test
    void aWholeSetUpIsRead() {
        var file = SetupFile.read(VISIT);

        assertThat(file.team().slug()).isEqualTo("visit");
        assertThat(file.team().responseGoal()).isEqualTo(Duration.ofHours(4));
        assertThat(file.team().calendar().zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(file.addresses()).containsExactly("help@desk.example");
        assertThat(file.people())
                .containsExactly(
                        new Newcomer("Nora Kessler", "nora@desk.example", Role.ADMIN, 80),
                        new Newcomer("Tomas Lind", "tomas@desk.example", Role.MEMBER, 100));
        assertThat(file.shifts())
                .containsExactly(
                        new WeekWish(
                                LocalDate.parse("2026-03-02"),
                                "nora@desk.example",
                                Optional.of("tomas@desk.example")));
        assertThat(file.relay())
                .contains(
                        new RelaySettings(
                                "smtp.desk.example",
                                587,
                                "desk",
                                "x",
                                RelaySettings.Encryption.STARTTLS));
    }

    @Test
    @Tag("R12")
    void aNameAndAZoneAreEnoughOfATeam() {
        var file =
                SetupFile.read(
                        "{\"team\": {\"name\": \"Vis It\", \"zone\": \"America/Los_Angeles\"}}");

        assertThat(file.team().slug()).isEqualTo("vis-it");
        assertThat(file.team().responseGoal()).isEqualTo(Duration.ofHours(4));
        assertThat(file.team().calendar().hours().week()).hasSize(5);
        assertThat(file.relay()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "", "zone": "Nowhere/At_All", "responseGoal": "4 hours", "slug": "Vis It"},
                         "addresses": ["help"],
                         "people": [{"name": "Nora", "email": "nora at desk", "role": "boss", "percent": 0}],
                         "shifts": [{"start": "2 March", "primary": "nora@desk.example"}],
                         "relay": {"host": "", "port": 99999}}
                        """);

        assertThat(wrong)
                .extracting(SetupProblem::path)
                .containsExactly(
                        "team.name",
                        "team.slug",
                        "team.responseGoal",
                        "team.zone",
                        "people[0].email",
                        "people[0].role",
                        "people[0].percent",
                        "addresses[0]",
                        "shifts[0].start",
                        "relay.host",
                        "relay.port");
        assertThat(wrong.get(4).rule()).contains("'nora at desk'", "needs a name, an @ and a host");
    }

    @Test
    void wrongHoursAreNamedByTheirDay() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC", "hours": {"mon": [["17:00", "08:00"]]}}}
                        """);

        assertThat(wrong)
                .singleElement()
                .extracting(SetupProblem::path)
                .isEqualTo("team.hours.mon");
    }

    @Test
    @Tag("R46")
    void onePersonCannotHaveBothSeats() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC"},
                         "shifts": [{"start": "2026-03-02", "primary": "nora@desk.example", "backup": "Nora@desk.example"}]}
                        """);

        assertThat(wrong)
                .singleElement()
                .extracting(SetupProblem::path)
                .isEqualTo("shifts[0].backup");
    }

    @Test
    void twoOfAKindAreNoticed() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC"},
                         "people": [{"name": "Nora", "email": "n@desk.example"}, {"name": "Noah", "email": "N@desk.example"}],
                         "shifts": [{"start": "2026-03-02", "primary": "n@desk.example"},
                                    {"start": "2026-03-02", "primary": "n@desk.example"}]}
                        """);

        assertThat(wrong)
                .containsExactly(
                        new SetupProblem(
                                "people[1].email",
                                "N@desk.example stands at people[0] already. Each has one of its own; take one of the two out."),
                        new SetupProblem(
                                "shifts[1].start",
                                "2026-03-02 stands at shifts[0] already. Each has one of its own; take one of the two out."));
    }

    @Test
    void daysThatNoCalendarHasAreNamed() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC", "holidays": ["2026-06-31"]},
                         "people": [{"name": "Nora", "email": "n@desk.example"}],
                         "shifts": [{"start": "2026-02-30", "primary": "n@desk.example"},
                                    {"start": "3026-03-02", "primary": "n@desk.example"}]}
                        """);

        assertThat(wrong)
                .extracting(SetupProblem::path)
                .containsExactly("team.holidays", "shifts[0].start", "shifts[1].start");
        assertThat(wrong.get(0).rule()).contains("\"2026-06-31\" is no date");
        assertThat(wrong.get(1).rule())
                .isEqualTo(
                        "There is no day '2026-02-30' in the calendar. Maybe the month is shorter.");
        assertThat(wrong.get(2).rule())
                .isEqualTo(
                        "3026-03-02 lies outside the years 2000 to 2199. Maybe a digit is wrong.");
    }

    @Test
    void aNameThatNoMailCanCarryIsRefused() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC"},
                         "people": [{"name": "%s", "email": "n@desk.example"}]}
                        """
                                .formatted("N".repeat(101)));

        assertThat(wrong)
                .containsExactly(
                        new SetupProblem(
                                "people[0].name",
                                "The name has 101 characters; at most 100 fit into a mail's header."));
    }

    @Test
    void aTeamIsNamedByTheRulesOfTheSettings() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt\\r\\nBcc: x", "slug": "visit", "practiceName": "%s", "zone": "UTC"}}
                        """
                                .formatted("S".repeat(61)));

        assertThat(wrong)
                .extracting(SetupProblem::path)
                .containsExactly("team.name", "team.practiceName");
        assertThat(wrong.getFirst().rule()).contains("one line of at most 60 characters");
    }

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        assertThat(problems("team: VisIt"))
                .singleElement()
                .extracting(SetupProblem::path)
                .isEqualTo("file");
        assertThat(problems("[]")).singleElement().extracting(SetupProblem::path).isEqualTo("file");
    }

    @Test
    void aFieldThatNothingReadsIsNamedWithTheOneThatWasMeant() {
        var wrong =
                problems(
                        """
                        {"team": {"name": "VisIt", "zone": "UTC", "responsGoal": "PT4H", "houers": {}},
                         "people": [{"name": "Nora", "email": "n@desk.example", "rôle": "admin"}],
                         "shifts": [{"start": "2026-03-02", "primary": "n@desk.example", "standby": "x@desk.example"}],
                         "relay": {"host": "smtp.desk.example", "TLS": "none"},
                         "Adresses": []}
                        """);

        assertThat(wrong)
                .extracting(SetupProblem::path)
                .containsExactly(
                        "Adresses",
                        "team.responsGoal",
                        "team.houers",
                        "people[0].rôle",
                        "shifts[0].standby",
                        "relay.TLS");
        assertThat(wrong.get(0).rule())
                .isEqualTo(
                        "Nothing here is called 'Adresses'. Maybe 'addresses' was meant. Known are team, addresses, people, shifts, relay.");
        assertThat(wrong.get(1).rule()).contains("Maybe 'responseGoal' was meant.");
        assertThat(wrong.get(2).rule()).contains("Maybe 'hours' was meant.");
        assertThat(wrong.get(4).rule()).doesNotContain("was meant");
        assertThat(wrong.get(5).rule()).contains("Maybe 'tls' was meant.");
    }

    @Test
    void aFieldThatIsThereTwiceIsNotGuessedAt() {
        assertThat(problems("{\"team\": {\"name\": \"A\", \"zone\": \"UTC\", \"name\": \"B\"}}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).contains("name"));
    }

    @Test
    void anEmptyFileAndOneOf10MegabytesAreRefusedInWords() {
        assertThat(problems("")).singleElement().extracting(SetupProblem::path).isEqualTo("file");
        assertThat(problems("null")).isNotEmpty();
        assertThat(problems("{\"team\": \"%s\"}".formatted("x".repeat(10 << 20))))
                .singleElement()
                .extracting(SetupProblem::rule)
                .isEqualTo("10,485,772 characters are too many; a set-up of at most 500,000 fits.");
        assertThat(
                        problems(
                                "{\"team\": {\"name\": \"%s\", \"zone\": \"UTC\"}}"
                                        .formatted("x".repeat(501))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("team.name");
                    assertThat(problem.rule()).contains("501", "500");
                });
    }

    private static List<SetupProblem> problems(String json) {
        return catchThrowableOfType(SetupRefused.class, () -> SetupFile.read(json)).problems();
    }
}
