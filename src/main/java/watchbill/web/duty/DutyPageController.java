package watchbill.web.duty;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.web.DayStrips;
import watchbill.web.Frames;
import watchbill.web.HoursInWords;
import watchbill.web.NothingHere;
import watchbill.web.PublicTeam;
import watchbill.web.Times;
import watchbill.worktime.WorkCalendars;

/// Says to everybody who is on duty: a first name, and until when (R57).
@Controller
class DutyPageController {

    private static final double STRIP = 324;

    private final Duty duty;
    private final WorkCalendars calendars;
    private final Ways ways;
    private final Teams teams;
    private final PublicTeam standard;
    private final Frames frames;
    private final InstantSource time;

    DutyPageController(
            Duty duty,
            WorkCalendars calendars,
            Ways ways,
            Teams teams,
            PublicTeam standard,
            Frames frames,
            InstantSource time) {
        this.duty = duty;
        this.calendars = calendars;
        this.ways = ways;
        this.teams = teams;
        this.standard = standard;
        this.frames = frames;
        this.time = time;
    }

    @GetMapping("/duty")
    ModelAndView now(HttpServletRequest request, HttpServletResponse response) {
        return page(standard.get(), request, response);
    }

    @GetMapping("/duty/{team}")
    ModelAndView now(
            @PathVariable("team") String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        var team =
                teams.bySlug(slug)
                        .orElseThrow(
                                () -> new NothingHere("There is no team '%s'.".formatted(slug)));
        return page(team, request, response);
    }

    private ModelAndView page(Team team, HttpServletRequest request, HttpServletResponse response) {
        var now = time.instant();
        var calendar = calendars.current(team.id()).calendar();
        var hours = new HoursInWords(calendar, now);
        var times = new Times(team.zone(), now);
        var watch = duty.watch(team.id(), now);
        var pair = watch.now();
        var page =
                new DutyPage(
                        pair.map(both -> both.primary().firstName()).orElse(""),
                        hours.sentence(),
                        hours.week(),
                        pair.map(both ->
                                        "until "
                                                + times.longDay(both.until())
                                                + ", "
                                                + times.clock(both.until()))
                                .orElse(""),
                        watch.next().map(next -> then(next, pair, times)).orElse(""),
                        offered(team, ContactMethod.FORM).isPresent(),
                        offered(team, ContactMethod.MAIL).map(Way::address).orElse(""),
                        new DayStrips(calendar).today(now, STRIP));
        return new ModelAndView(
                "duty", Map.of("frame", frames.visitors(team, request, response), "page", page));
    }

    private Optional<Way> offered(Team team, ContactMethod method) {
        return ways.offered(team.id()).stream().filter(way -> way.method() == method).findFirst();
    }

    /// The time is said only where nobody leads up to it.
    private static String then(OnDuty next, Optional<OnDuty> now, Times times) {
        var name = next.primary().firstName();
        return now.filter(pair -> pair.until().equals(next.from())).isPresent()
                ? name
                : "%s from %s, %s"
                        .formatted(name, times.longDay(next.from()), times.clock(next.from()));
    }
}
