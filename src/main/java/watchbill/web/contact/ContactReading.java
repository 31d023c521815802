package watchbill.web.contact;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.people.Team;
import watchbill.web.ContactPoint;
import watchbill.web.HoursInWords;
import watchbill.web.WayIcons;
import watchbill.web.contact.ContactSheet.Entry;
import watchbill.worktime.WorkCalendars;

/// Reads how a team can be reached.
@Component
class ContactReading {

    private final Ways ways;
    private final WorkCalendars calendars;
    private final InstantSource time;

    ContactReading(Ways ways, WorkCalendars calendars, InstantSource time) {
        this.ways = ways;
        this.calendars = calendars;
        this.time = time;
    }

    ContactSheet sheet(Team team) {
        var hours = hours(team);
        var late = ways.late(team.id(), time.instant());
        return new ContactSheet(
                team.slug(),
                team.title(),
                hours.week(),
                ways.offered(team.id()).stream()
                        .map(way -> entry(way, late.containsKey(way.key())))
                        .toList(),
                unwatched(team));
    }

    HoursInWords hours(Team team) {
        return new HoursInWords(calendars.current(team.id()).calendar(), time.instant());
    }

    /// What is not watched is named, and nobody is led there.
    private List<Entry> unwatched(Team team) {
        return ways.of(team.id()).stream()
                .filter(Way::isWarnedOf)
                .map(way -> entry(way, false))
                .toList();
    }

    private static Entry entry(Way way, boolean delayed) {
        var point = way.isOffered() ? ContactPoint.of(way, delayed) : ContactPoint.named(way);
        return new Entry(
                way.key(),
                way.method().code(),
                WayIcons.of(way.method()),
                way.name(),
                point.text(),
                point.href(),
                way.isPreferred(),
                delayed,
                way.terms().privacy().code(),
                readers(way.terms().privacy()),
                users(way.terms().needs()),
                way.use().ongoing(),
                way.use().ongoing()
                        ? "What follows can be said there too."
                        : "What follows is said in the conversation, to which you get a link.",
                way.terms().notes());
    }

    private static String readers(Privacy privacy) {
        return switch (privacy) {
            case TEAM -> "Only the team reads it.";
            case MEMBERS -> "Everybody on the list or in the room reads it.";
            case EVERYBODY -> "Everybody can read it.";
        };
    }

    private static String users(String needs) {
        return needs.isEmpty()
                ? "Everybody may use it, without an account."
                : "You need: " + (needs.endsWith(".") ? needs : needs + ".");
    }
}
