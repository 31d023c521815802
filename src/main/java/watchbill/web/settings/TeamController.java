package watchbill.web.settings;

import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.people.signin.SignedInPerson;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// The settings, and the team's names and zone.
@Controller
class TeamController {

    private final SettingsPages pages;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final InstantSource time;

    TeamController(SettingsPages pages, Teams teams, WorkCalendars calendars, InstantSource time) {
        this.pages = pages;
        this.teams = teams;
        this.calendars = calendars;
        this.time = time;
    }

    @GetMapping("/settings")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return pages.show(me);
    }

    @Transactional
    @PostMapping("/settings/team")
    public ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String name,
            @RequestParam String practice,
            @RequestParam String zone) {
        if (name.isBlank() || practice.isBlank()) {
            var field = name.isBlank() ? "name" : "practice";
            return pages.refused(
                    me,
                    field,
                    new IllegalArgumentException(
                            "It needs a name. Customers and colleagues read it."));
        }
        var before = teams.byId(me.team().id());
        var there = ZoneId.of(zone);
        teams.change(new Team(before.id(), before.slug(), name.strip(), practice.strip(), there));
        var hours = calendars.current(before.id()).calendar().hours();
        calendars.replace(before.id(), WorkCalendar.of(there, hours), time.instant());
        return pages.taken("team");
    }
}
