package watchbill.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The openings within one stretch of the time line, counted up once so that a question about them is two binary
/// searches.
///
/// Openings that touch are one. An opening that reaches beyond the stretch is cut at its border. All times are seconds
/// of the epoch; a fraction of a second belongs to the second it begins with.
final class Stretch {

    private final long begins;
    private final long ends;
    private final long[] opens;
    private final long[] closes;

    /// `before[i]` is the open time of this stretch before opening `i`, in seconds; one more entry holds the total.
    private final long[] before;

    /// @param spans in order, touching at most, each at least partly within the stretch
    Stretch(long begins, long ends, List<Span> spans) {
        this.begins = begins;
        this.ends = ends;
        var starts = new long[spans.size()];
        var stops = new long[spans.size()];
        var count = 0;
        for (var span : spans) {
            var start = Math.max(begins, span.start().getEpochSecond());
            var stop = Math.min(ends, span.end().getEpochSecond());
            if (count > 0 && stops[count - 1] == start) {
                stops[count - 1] = stop;
            } else {
                starts[count] = start;
                stops[count++] = stop;
            }
        }
        this.opens = Arrays.copyOf(starts, count);
        this.closes = Arrays.copyOf(stops, count);
        this.before = sums(opens, closes);
    }

    int openings() {
        return opens.length;
    }

    Instant opens(int opening) {
        return Instant.ofEpochSecond(opens[opening]);
    }

    Instant closes(int opening) {
        return Instant.ofEpochSecond(closes[opening]);
    }

    /// All openings, in order.
    List<Span> spans() {
        return IntStream.range(0, opens.length)
                .mapToObj(opening -> new Span(opens(opening), closes(opening)))
                .toList();
    }

    /// Whether the last opening reaches the border, and perhaps beyond.
    boolean openAtEnd() {
        return opens.length > 0 && closes[closes.length - 1] == ends;
    }

    /// Whether the first opening comes from the border, and perhaps from before it.
    boolean openAtBegin() {
        return opens.length > 0 && opens[0] == begins;
    }

    /// The first opening that closes after a second; [#openings] if there is none.
    int closingAfter(long second) {
        var found = Arrays.binarySearch(closes, second);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The last opening that opens at or before a second; -1 if there is none.
    int openingBy(long second) {
        return isOpen(second) ? closingAfter(second) : closingAfter(second) - 1;
    }

    boolean isOpen(long second) {
        var opening = closingAfter(second);
        return opening < opens.length && opens[opening] <= second;
    }

    /// All open time of this stretch.
    Duration total() {
        return Duration.ofSeconds(before[opens.length]);
    }

    /// The open time of this stretch before an instant within it.
    Duration openBefore(Instant instant) {
        var second = instant.getEpochSecond();
        var opening = closingAfter(second);
        if (opening == opens.length || second < opens[opening]) {
            return Duration.ofSeconds(before[opening]);
        }
        return Duration.ofSeconds(before[opening] + second - opens[opening], instant.getNano());
    }

    /// The first instant by which so much open time of this stretch has passed.
    ///
    /// @param open more than zero, at most [#total]
    Instant firstAfter(Duration open) {
        var whole = open.getNano() == 0 ? open.getSeconds() : open.getSeconds() + 1;
        var found = Arrays.binarySearch(before, whole);
        var opening = (found >= 0 ? found : -found - 1) - 1;
        return reached(opening, open);
    }

    /// The last instant before which no more than so much open time of this stretch has passed.
    ///
    /// @param open at least zero, less than [#total]
    Instant lastBefore(Duration open) {
        var found = Arrays.binarySearch(before, open.getSeconds());
        var opening = found >= 0 ? found : -found - 2;
        return reached(opening, open);
    }

    private Instant reached(int opening, Duration open) {
        return Instant.ofEpochSecond(
                opens[opening] + open.getSeconds() - before[opening], open.getNano());
    }

    private static long[] sums(long[] opens, long[] closes) {
        var sums = new long[opens.length + 1];
        for (var i = 0; i < opens.length; i++) {
            sums[i + 1] = sums[i] + closes[i] - opens[i];
        }
        return sums;
    }
}
