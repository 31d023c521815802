package watchbill.insight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// First responses by how long they took, in bins of equal width: a quarter of an hour if that will do, or twice, four
/// times and so on as much. Two dozen bins reach the goal and nine of ten responses; what took longer than they reach
/// is in one more, which has no end.
///
/// @param bins from zero on without a gap, as far as the longest goal and the longest response
public record Distribution(Duration width, List<Bin> bins) {

    private static final Duration FINEST = Duration.ofMinutes(15);

    private static final int MOST = 24;

    public Distribution {
        bins = List.copyOf(bins);
    }

    /// Responses that took longer than `from` and not longer than `to`; in the first bin are those without any wait.
    ///
    /// @param to     absent in the bin that has no end
    /// @param met    how many met their goal
    /// @param missed how many broke their goal
    public record Bin(Duration from, @Nullable Duration to, int met, int missed) {

        public int responses() {
            return met + missed;
        }

        /// Whether all of it lies past a goal.
        public boolean past(Duration goal) {
            return from.compareTo(goal) >= 0;
        }
    }

    /// @return nothing if none was answered
    static Optional<Distribution> of(List<Inquiry> inquiries) {
        var waited = Waited.of(inquiries);
        return waited.within(90)
                .map(nineOfTen -> {
                    var goal = longestGoal(inquiries);
                    var width = width(goal.compareTo(nineOfTen) > 0 ? goal : nineOfTen);
                    var longest = waited.within(100).orElseThrow();
                    return new Distribution(
                            width,
                            bins(
                                    inquiries,
                                    width,
                                    Math.max(place(goal, width), place(longest, width))));
                });
    }

    private static Duration longestGoal(List<Inquiry> inquiries) {
        return inquiries.stream()
                .filter(Inquiry::answered)
                .map(Inquiry::goal)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static Duration width(Duration reach) {
        var width = FINEST;
        while (width.multipliedBy(MOST).compareTo(reach) < 0) {
            width = width.multipliedBy(2);
        }
        return width;
    }

    private static List<Bin> bins(List<Inquiry> inquiries, Duration width, int last) {
        var met = new int[last + 1];
        var missed = new int[last + 1];
        for (var inquiry : inquiries) {
            var waited = inquiry.waited();
            if (waited != null) {
                (waited.compareTo(inquiry.goal()) > 0 ? missed : met)[place(waited, width)]++;
            }
        }
        var bins = new ArrayList<Bin>();
        for (var place = 0; place <= last; place++) {
            var from = width.multipliedBy(place);
            bins.add(
                    new Bin(
                            from,
                            place == MOST ? null : from.plus(width),
                            met[place],
                            missed[place]));
        }
        return bins;
    }

    /// Which bin a wait is in: the last whole width belongs to the bin that it fills.
    private static int place(Duration waited, Duration width) {
        var widths = Math.ceilDiv(waited.toSeconds(), width.toSeconds());
        return (int) Math.clamp(widths - 1, 0, MOST);
    }
}
