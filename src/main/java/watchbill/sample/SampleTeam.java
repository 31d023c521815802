package watchbill.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.setup.SetupFile;
import watchbill.setup.SetupFile.TeamWish;
import watchbill.setup.SetupFile.WeekWish;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.holidays.FederalHolidays;
import watchbill.worktime.holidays.Holiday;

/// Team "Meridian (sample)": seven people in Los Angeles, with Nora on the watch.
@Component
class SampleTeam {

    static final String NORA = "nora.kessler@meridian.example";
    static final String TOMAS = "tomas.ibarra@meridian.example";
    private static final String PRIYA = "priya.raman@meridian.example";
    private static final String LENA = "lena.moss@meridian.example";
    private static final String DANIEL = "daniel.osei@meridian.example";
    private static final List<String> TURNS = List.of(PRIYA, LENA, DANIEL, NORA, TOMAS);
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private final InstantSource time;

    SampleTeam(InstantSource time) {
        this.time = time;
    }

    SetupFile file() {
        return new SetupFile(
                new TeamWish(
                        "meridian",
                        "Meridian (sample)",
                        Optional.empty(),
                        Duration.ofHours(4),
                        calendar()),
                List.of("help@meridian.example"),
                people(),
                weeks(),
                Optional.empty());
    }

    WorkCalendar calendar() {
        var year = Year.from(time.instant().atZone(LOS_ANGELES));
        var holidays =
                Stream.of(year.minusYears(1), year, year.plusYears(1))
                        .flatMap(each -> FederalHolidays.of(each).stream())
                        .map(Holiday::date)
                        .toList();
        return WorkCalendar.of(LOS_ANGELES, OpeningHours.officeHours().withHolidays(holidays));
    }

    private static List<Newcomer> people() {
        return List.of(
                new Newcomer("Nora Kessler", NORA, Role.ADMIN, 100),
                new Newcomer("Tomas Ibarra", TOMAS, Role.MEMBER, 50),
                new Newcomer("Priya Raman", PRIYA, Role.MEMBER, 100),
                new Newcomer("Lena Moss", LENA, Role.MEMBER, 50),
                new Newcomer("Yuki Tanabe", "yuki.tanabe@meridian.example", Role.MEMBER, 50),
                new Newcomer("Daniel Osei", DANIEL, Role.SCHEDULER, 100),
                new Newcomer("Marta Silva", "marta.silva@meridian.example", Role.MEMBER, 80));
    }

    /// The first day of the week that is this one.
    LocalDate monday() {
        return nextOpenDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Nora and Tomas have had the watch since last week, so that whatever waits is theirs. Over a weekend "this week" is
    /// the one that opens next, since what arrives is already its own.
    private List<WeekWish> weeks() {
        var monday = monday();
        var past =
                IntStream.iterate(PastDays.WEEKS, ago -> ago > 1, ago -> ago - 1)
                        .mapToObj(ago -> pair(monday.minusWeeks(ago), ago % TURNS.size()));
        var present =
                List.of(
                        new WeekWish(monday.minusWeeks(1), NORA, Optional.of(TOMAS)),
                        new WeekWish(monday, NORA, Optional.of(TOMAS)),
                        new WeekWish(monday.plusWeeks(1), PRIYA, Optional.of(LENA)),
                        new WeekWish(monday.plusWeeks(2), LENA, Optional.of(NORA)),
                        new WeekWish(monday.plusWeeks(3), TOMAS, Optional.of(PRIYA)));
        return Stream.concat(past, present.stream()).toList();
    }

    private static WeekWish pair(LocalDate monday, int turn) {
        return new WeekWish(
                monday, TURNS.get(turn), Optional.of(TURNS.get((turn + 1) % TURNS.size())));
    }

    private LocalDate nextOpenDate() {
        var calendar = calendar();
        var now = time.instant();
        return calendar.dateOf(calendar.nextOpen(now).orElse(now));
    }
}
