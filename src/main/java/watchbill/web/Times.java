package watchbill.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import watchbill.people.signin.SignedInPerson;

/// How pages say when something is, for one reader at one moment: the absolute time first, and no more of it than the
/// reader needs.
///
/// Whoever reads them in another zone than the team's finds the team's time beside what stands in a sentence, and in
/// each tooltip (R29).
///
/// @param zone the reader's
/// @param duty the team's
/// @param now  the moment the page is made
public record Times(ZoneId zone, ZoneId duty, Instant now) {

    private static final DateTimeFormatter CLOCK = form("HH:mm");
    private static final DateTimeFormatter WEEKDAY = form("EEE HH:mm");
    private static final DateTimeFormatter DATE = form("EEE d MMM, HH:mm");
    private static final DateTimeFormatter OLD = form("d MMM yyyy, HH:mm");
    private static final DateTimeFormatter DAY = form("EEE d MMM");
    private static final DateTimeFormatter SHORT_DAY = form("EEE d");
    private static final DateTimeFormatter LONG_DAY = form("EEEE d MMMM");
    private static final DateTimeFormatter LONG_OLD_DAY = form("EEEE d MMMM yyyy");
    private static final DateTimeFormatter EXACT = form("EEEE d MMMM yyyy, HH:mm:ss");

    /// Times as the team's own clocks show them.
    public Times(ZoneId duty, Instant now) {
        this(duty, duty, now);
    }

    /// Times as one of us wishes to read them.
    public static Times of(SignedInPerson reader, Instant now) {
        return new Times(reader.zone(), reader.team().zone(), now);
    }

    /// `10:42 in Los Angeles`, or `Tue 23:10 in Los Angeles` on another day there; empty where both are the same.
    public String alongside(Instant at) {
        if (zone.equals(duty)) {
            return "";
        }
        var there = at.atZone(duty);
        var sameDay = there.toLocalDate().equals(local(at).toLocalDate());
        return "%s in %s".formatted((sameDay ? CLOCK : WEEKDAY).format(there), place(duty));
    }

    /// `16:10`, whatever the day.
    public String clock(Instant at) {
        return CLOCK.format(local(at));
    }

    /// `2019`.
    public String year(Instant at) {
        return String.valueOf(local(at).getYear());
    }

    /// `16:10` today, `Tue 16:10` within a week, `Tue 3 Nov, 16:10` this year, `3 Nov 2025, 16:10` before and after.
    public String stamp(Instant at) {
        var time = local(at);
        var days = Math.abs(ChronoUnit.DAYS.between(today(), time.toLocalDate()));
        if (days == 0) {
            return CLOCK.format(time);
        }
        if (days < 7) {
            return WEEKDAY.format(time);
        }
        return (time.getYear() == today().getYear() ? DATE : OLD).format(time);
    }

    /// `today 16:00`, `tomorrow 12:00`, and further away like [#date].
    public String named(Instant at) {
        return switch ((int) ChronoUnit.DAYS.between(today(), local(at).toLocalDate())) {
            case -1 -> "yesterday " + withDuty(clock(at), at);
            case 0 -> "today " + withDuty(clock(at), at);
            case 1 -> "tomorrow " + withDuty(clock(at), at);
            default -> date(at);
        };
    }

    /// `Mon 23 Nov, 08:00`.
    public String date(Instant at) {
        return withDuty(DATE.format(local(at)), at);
    }

    /// `Tue 17 Nov`.
    public String day(Instant at) {
        return DAY.format(local(at));
    }

    /// `Tue 17 Nov`.
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// `Tue 17`: a day of a short list.
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /// `Tuesday 17 November`, with the year when it is not this one.
    public String longDay(Instant at) {
        var time = local(at);
        return (time.getYear() == today().getYear() ? LONG_DAY : LONG_OLD_DAY).format(time);
    }

    /// `Wed 10:42`: the clock of the watch line.
    public String watch() {
        return withDuty(WEEKDAY.format(local(now)), now);
    }

    /// The whole truth, for a tooltip: to the second, with the zone.
    public String exact(Instant at) {
        var exact = EXACT.format(local(at)) + " (" + place() + ")";
        return zone.equals(duty) ? exact : exact + ", " + alongside(at);
    }

    /// How long ago, as people say it: `just now`, `5 minutes ago`, `18½ hours ago`, `3 days ago`.
    public String ago(Instant at) {
        var minutes = Duration.between(at, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return counted(minutes, "minute");
        }
        return minutes < 24 * 60 ? halfHours(minutes) : counted(minutes / (24 * 60), "day");
    }

    /// The city of the reader's zone: `Los Angeles`.
    public String place() {
        return place(zone);
    }

    private String withDuty(String time, Instant at) {
        return zone.equals(duty) ? time : "%s (%s)".formatted(time, alongside(at));
    }

    private static String place(ZoneId zone) {
        var name = zone.getId();
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// Whether it is on the reader's present day.
    public boolean isToday(Instant at) {
        return local(at).toLocalDate().equals(today());
    }

    private LocalDate today() {
        return local(now).toLocalDate();
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    private static String halfHours(long minutes) {
        var halves = Math.round(minutes / 30.0);
        var hours = halves / 2;
        if (halves % 2 == 0) {
            return counted(hours, "hour");
        }
        return hours + "½ hours ago";
    }

    private static String counted(long count, String what) {
        return count == 1 ? "1 " + what + " ago" : count + " " + what + "s ago";
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
