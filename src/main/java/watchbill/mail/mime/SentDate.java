package watchbill.mail.mime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `Date` of a mail, in the standard's form and in those that old and broken programs write.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.3">RFC 5322, 3.3 and 4.3</a>
public final class SentDate {

    /// No date is longer, comments and all.
    private static final int LONGEST = 200;

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String TIME =
            "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?";
    private static final String ZONE = "(?:\\s*(?<zone>[+-]\\d{2}:?\\d{2}|[A-Za-z]{1,5}))?";

    private static final Pattern STANDARD =
            Pattern.compile(
                    "(?<day>\\d{1,2})[\\s-]+(?<month>[A-Za-z]{3})[a-z]*\\.?[\\s-]+(?<year>\\d{2,4}),?\\s+"
                            + TIME
                            + ZONE);

    /// As the C library prints it: `Mon Mar  2 10:00:00 2026`.
    private static final Pattern UNIX =
            Pattern.compile(
                    "(?<month>[A-Za-z]{3})\\s+(?<day>\\d{1,2})\\s+"
                            + TIME
                            + ZONE
                            + "\\s+(?<year>\\d{4})(?!\\d)");

    private static final Map<String, Integer> NAMED_ZONES =
            Map.of(
                    "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8,
                    "PDT", -7, "CET", 1, "CEST", 2);

    private SentDate() {}

    /// @return `null` when this is no date
    public static @Nullable Instant parse(String header) {
        var text =
                header.substring(0, Math.min(header.length(), LONGEST))
                        .replaceAll("\\([^)]*+\\)?", " ")
                        .strip();
        for (var form : List.of(STANDARD, UNIX)) {
            var match = form.matcher(text);
            if (match.find()) {
                return instant(match);
            }
        }
        try {
            return OffsetDateTime.parse(text.replaceFirst(" ", "T").replace(" ", "")).toInstant();
        } catch (DateTimeParseException notIsoEither) {
            return null;
        }
    }

    private static @Nullable Instant instant(Matcher match) {
        try {
            var month = MONTHS.indexOf(match.group("month").toLowerCase(Locale.ROOT)) + 1;
            var second =
                    match.group("second") == null
                            ? 0
                            : Math.min(59, Integer.parseInt(match.group("second")));
            return LocalDateTime.of(
                            year(match.group("year")),
                            month,
                            Integer.parseInt(match.group("day")),
                            Integer.parseInt(match.group("hour")),
                            Integer.parseInt(match.group("minute")),
                            second)
                    .toInstant(zone(match.group("zone")));
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return year < 50 ? 2000 + year : 1900 + year;
        }
        return digits.length() == 3 ? 1900 + year : year;
    }

    /// An unknown zone counts as UTC, as the standard says.
    private static ZoneOffset zone(@Nullable String zone) {
        if (zone == null || Character.isLetter(zone.charAt(0))) {
            return ZoneOffset.ofHours(
                    zone == null ? 0 : NAMED_ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
        }
        var sign = zone.charAt(0) == '-' ? -1 : 1;
        var digits = zone.substring(1).replace(":", "");
        return ZoneOffset.ofHoursMinutes(
                sign * Integer.parseInt(digits.substring(0, 2)),
                sign * Integer.parseInt(digits.substring(2)));
    }
}
