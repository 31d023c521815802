package watchbill.insight;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// Whatever comes in, each inquiry is counted once in every part of the figures.
class FiguresPropertyTest {

    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    private static final Period MARCH = Period.of("2026-03", LocalDate.parse("2026-04-20"));

    @Property(tries = 200)
    void soManyOfAHundredWaitedNoLonger(
            @ForAll("some") List<Inquiry> inquiries,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var waited = Waited.of(inquiries);

        waited.within(percent)
                .ifPresent(length -> {
                    var noLonger = count(waited, length, 0);
                    var shorter = count(waited, length, -1);
                    assertThat(noLonger * 100)
                            .isGreaterThanOrEqualTo(percent * (long) waited.ascending().size());
                    assertThat(shorter * 100)
                            .isLessThan(percent * (long) waited.ascending().size());
                });
    }

    @Property(tries = 200)
    void everyResponseIsInOneBinAndUnderOneGoal(@ForAll("some") List<Inquiry> inquiries) {
        var answered = Waited.of(inquiries).ascending().size();
        var bins = Distribution.of(inquiries).map(Distribution::bins).orElse(List.of());

        assertThat(bins.stream().mapToInt(Distribution.Bin::responses).sum()).isEqualTo(answered);
        assertThat(bins).hasSizeLessThanOrEqualTo(25);
        assertThat(GoalShare.of(inquiries).stream().mapToInt(GoalShare::answered).sum())
                .isEqualTo(answered);
        assertThat(bins.stream().mapToInt(Distribution.Bin::missed).sum())
                .isEqualTo(FirstResponses.of(inquiries).map(FirstResponses::missed).orElse(0));
    }

    @Property(tries = 200)
    void everyInquiryIsInOneHourOneWeekAndOneRow(@ForAll("some") List<Inquiry> inquiries) {
        var arrivals = Arrivals.of(inquiries, LOS_ANGELES, EnumSet.range(MONDAY, FRIDAY));
        var weeks = WeekOfInquiries.of(inquiries, MARCH, LOS_ANGELES);
        var rows = About.of(inquiries).components().rows();

        assertThat(
                        arrivals.onDaysOff()
                                + arrivals.weekdays().stream()
                                        .mapToInt(Arrivals.Weekday::inquiries)
                                        .sum())
                .isEqualTo(inquiries.size());
        assertThat(weeks.stream().mapToInt(WeekOfInquiries::inquiries).sum())
                .isEqualTo(inquiries.size());
        assertThat(rows.stream().mapToInt(AboutRow::inquiries).sum()).isEqualTo(inquiries.size());
    }

    /// In March 2026, some answered, about twenty components or none.
    @Provide
    Arbitrary<List<Inquiry>> some() {
        var waits =
                Arbitraries.longs().between(0, 40 * 3600).map(Duration::ofSeconds).injectNull(0.2);
        var goals = Arbitraries.of(1, 4, 40).map(Duration::ofHours);
        var parts = Arbitraries.integers().between(1, 20).map(part -> "Part " + part);
        var hours = Arbitraries.integers().between(0, 31 * 24 - 3);
        return Combinators.combine(waits, goals, parts.injectNull(0.2), hours)
                .as(FiguresPropertyTest::inquiry)
                .list()
                .ofMaxSize(60);
    }

    private static Inquiry inquiry(
            @Nullable Duration wait, Duration goal, @Nullable String part, int hour) {
        var at = LocalDate.parse("2026-03-01").atStartOfDay().plusHours(hour).toString();
        var sample = Sample.waiting().at(at).under(goal).about(part);
        return (wait == null ? sample : sample.answeredAfter(wait)).inquiry();
    }

    private static long count(Waited waited, Duration length, int most) {
        return waited.ascending().stream()
                .filter(wait -> Integer.signum(wait.compareTo(length)) <= most)
                .count();
    }
}
