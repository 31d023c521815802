package watchbill.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// A team of two, set up by `bin/watchbill setup`; Nora is Primary for weeks.
///
/// @param id      the team's
/// @param primary Nora's
record SampleTeam(long id, long primary) {

    static final String ADDRESS = "help@desk.example";

    private static final String NORA = "nora@meridian.example";
    private static final int WEEKS = 8;

    private static final String SET_UP =
            """
            {"team": {"slug": "meridian", "name": "Meridian", "zone": "America/Los_Angeles", "responseGoal": "PT4H",
                      "hours": {"mon": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "tue": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "wed": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "thu": [["08:00", "12:00"], ["13:00", "17:00"]],
                                "fri": [["08:00", "12:00"], ["13:00", "17:00"]]},
                      "holidays": []},
             "addresses": ["help@desk.example"],
             "people": [{"name": "Nora Kessler", "email": "nora@meridian.example", "role": "admin", "percent": 100},
                        {"name": "Tomas Ibarra", "email": "tomas@meridian.example", "role": "member", "percent": 100}],
             "shifts": [%s],
             "relay": null}
            """;

    private static final String SHIFT =
            """
            {"start": "%s", "primary": "nora@meridian.example", "backup": "tomas@meridian.example"}
            """;

    /// Sets the team up, and signs Nora in.
    static SampleTeam setUp(Installation installation, LocalDate today) throws Exception {
        var file = installation.folder().resolveSibling("setup.json");
        Files.writeString(file, SET_UP.formatted(shifts(today)));
        var answer =
                Programs.run("setup", "--data=" + absolute(installation.folder()), absolute(file));
        var links = JsonMapper.shared().readTree(answer).path("signInLinks");
        installation.browser().get(URI.create(links.path(NORA).stringValue()));
        return new SampleTeam(
                number(installation, "select id from people.team"),
                number(installation, "select min(id) from people.person"));
    }

    private static String shifts(LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> SHIFT.formatted(monday.plusWeeks(week)))
                .collect(Collectors.joining(","));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private static long number(Installation installation, String query) {
        return installation.database().sql(query).query(Long.class).single();
    }
}
