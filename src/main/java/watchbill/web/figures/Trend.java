package watchbill.web.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import watchbill.insight.Period;
import watchbill.insight.WeekOfInquiries;

/// How the last third of a period's weeks compares with its first: `Faster answers, more questions`.
///
/// A week that is not over would look quiet, so it is left out. A change of less than [#WORTH_SAYING] is none.
final class Trend {

    private static final int FEWEST_WEEKS = 6;
    private static final double WORTH_SAYING = 0.15;
    private static final String UNKNOWN = "Week by week";

    private Trend() {}

    /// @return in a few words
    static String of(List<WeekOfInquiries> weeks, Period period) {
        var whole =
                weeks.stream()
                        .filter(week -> !week.monday().plusDays(4).isAfter(period.to()))
                        .toList();
        var third = whole.size() / 3;
        if (whole.size() < FEWEST_WEEKS) {
            return UNKNOWN;
        }
        var first = whole.subList(0, third);
        var last = whole.subList(whole.size() - third, whole.size());
        return inquiries(first) < Findings.ENOUGH || inquiries(last) < Findings.ENOUGH
                ? UNKNOWN
                : words(
                        change(medians(first), medians(last)),
                        change(
                                OptionalDouble.of(inquiries(first)),
                                OptionalDouble.of(inquiries(last))));
    }

    private static String words(double waits, double inquiries) {
        var words = new ArrayList<String>();
        if (Math.abs(waits) >= WORTH_SAYING) {
            words.add(waits < 0 ? "Faster answers" : "Slower answers");
        }
        if (Math.abs(inquiries) >= WORTH_SAYING) {
            words.add(inquiries < 0 ? "Fewer questions" : "More questions");
        }
        return switch (words.size()) {
            case 0 -> "Much the same from week to week";
            case 1 -> words.getFirst();
            default -> words.getFirst() + ", " + words.getLast().toLowerCase(Locale.ROOT);
        };
    }

    /// As a share of what was before; none if either is unknown.
    private static double change(OptionalDouble before, OptionalDouble after) {
        if (before.isEmpty() || after.isEmpty() || before.getAsDouble() == 0) {
            return 0;
        }
        return after.getAsDouble() / before.getAsDouble() - 1;
    }

    private static int inquiries(List<WeekOfInquiries> weeks) {
        return weeks.stream().mapToInt(WeekOfInquiries::inquiries).sum();
    }

    private static OptionalDouble medians(List<WeekOfInquiries> weeks) {
        return weeks.stream()
                .map(WeekOfInquiries::median)
                .filter(Objects::nonNull)
                .mapToLong(Duration::toSeconds)
                .average();
    }
}
