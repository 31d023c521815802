package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Teams;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.TeamSettings;
import watchbill.settings.TeamWish;
import watchbill.web.Problems;
import watchbill.web.ZoneChoices;

/// The team's names and zone, and the second step of its admins.
@Controller
@RequestMapping("/settings/team")
class TeamController {

    private static final SettingsSection HERE = SettingsSection.TEAM;

    private final Teams teams;
    private final TeamSettings settings;
    private final InstantSource time;

    TeamController(Teams teams, TeamSettings settings, InstantSource time) {
        this.teams = teams;
        this.settings = settings;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return SettingsAnswers.show(HERE, page(me, present(me), Problems.NONE));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String practice,
            @RequestParam(defaultValue = "") String zone,
            HttpServletResponse response) {
        var wish = new TeamWish(name, practice, zone);
        var problems = new Problems(wish.problems());
        if (!problems.isEmpty()) {
            return SettingsAnswers.refused(HERE, page(me, wish, problems));
        }
        settings.change(me.team().id(), wish, me.actor());
        return SettingsAnswers.taken(HERE, "The team is saved.", response);
    }

    /// An admin without codes would be the first to be shut out.
    @PostMapping("/second-step")
    ModelAndView letAdminsNeedCode(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "false") boolean needed,
            HttpServletResponse response) {
        if (needed && !me.secondStep()) {
            var problem =
                    new IllegalArgumentException(
                            "You sign in without a code yourself, and would be shut out now. Set up a code app on your account page first.");
            return SettingsAnswers.refused(
                    HERE, page(me, present(me), SettingsAnswers.problem("needed", problem)));
        }
        settings.letAdminsNeedCode(me.team().id(), needed, me.actor());
        return SettingsAnswers.taken(
                HERE,
                needed ? "Admins need a code now." : "Admins need no code any more.",
                response);
    }

    private TeamWish present(SignedInPerson me) {
        var team = teams.byId(me.team().id());
        return new TeamWish(team.name(), team.practiceName(), team.zone().getId());
    }

    private TeamPage page(SignedInPerson me, TeamWish wish, Problems problems) {
        return new TeamPage(
                wish.name(),
                wish.practice(),
                ZoneChoices.of(wish.zone(), time.instant()),
                teams.adminsNeedCode(me.team().id()),
                me.secondStep(),
                problems);
    }
}
