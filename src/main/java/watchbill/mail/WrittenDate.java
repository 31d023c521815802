package watchbill.mail;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as people's mail programs print it: `Tue, Mar 3, 2026 at 10:12 AM`, `Dienstag, 3. März 2026 10:12`.
///
/// Such a date has no zone, and one in figures only is read differently by every country: it is taken only when the
/// month is a word or the year comes first, and counts as UTC. Good enough to sort by, not to measure by.
final class WrittenDate {

    private static final List<Locale> LANGUAGES =
            List.of(
                            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl",
                            "cs", "hu", "tr", "ru")
                    .stream()
                    .map(Locale::of)
                    .toList();

    private static final Map<String, Month> MONTHS = months();

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<![\\d:.])(\\d{1,2})(?![\\d:]|\\.\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("((?:19|20)\\d{2})[-/.年]\\s?(\\d{1,2})[-/.月]\\s?(\\d{1,2})");
    private static final Pattern TIME =
            Pattern.compile("(?i)(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?\\s*([ap])?\\.?m?\\.?");

    private WrittenDate() {}

    /// @param latest when it was passed on: a date more than a day later was misread
    /// @return `null` when it cannot be told for certain
    static @Nullable Instant parse(String text, @Nullable Instant latest) {
        try {
            var date = date(text);
            return date == null || latest != null && date.isAfter(latest.plus(Duration.ofDays(1)))
                    ? null
                    : date;
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static @Nullable Instant date(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return at(
                    number(yearFirst.group(1)),
                    number(yearFirst.group(2)),
                    number(yearFirst.group(3)),
                    text.substring(yearFirst.end()));
        }
        var year = YEAR.matcher(text);
        var month = month(text);
        if (month == null || !year.find()) {
            return null;
        }
        var day = DAY.matcher(text.substring(0, year.start()));
        return day.find()
                ? at(
                        number(year.group()),
                        month.getValue(),
                        number(day.group(1)),
                        text.substring(year.end()))
                : null;
    }

    private static @Nullable Month month(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> MONTHS.get(word.group().toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Instant at(int year, int month, int day, String rest) {
        var time = TIME.matcher(rest);
        if (!time.find()) {
            return LocalDateTime.of(year, month, day, 0, 0).toInstant(ZoneOffset.UTC);
        }
        var half = time.group(3);
        var hour =
                number(time.group(1)) % (half == null ? 24 : 12)
                        + ("p".equalsIgnoreCase(half) ? 12 : 0);
        return LocalDateTime.of(year, month, day, hour, number(time.group(2)))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style :
                        List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    var name =
                            month.getDisplayName(style, language)
                                    .toLowerCase(Locale.ROOT)
                                    .replace(".", "");
                    months.putIfAbsent(name, month);
                }
            }
        }
        return Map.copyOf(months);
    }
}
