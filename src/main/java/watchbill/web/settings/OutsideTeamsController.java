package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeamId;
import watchbill.escalation.OutsideTeams;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.OutsideTeamSettings;
import watchbill.web.NothingHere;
import watchbill.web.Problems;

/// The outside teams to which something can be referred (R14).
@Controller
@RequestMapping("/settings/outside-teams")
class OutsideTeamsController {

    private static final SettingsSection HERE = SettingsSection.OUTSIDE_TEAMS;

    private final OutsideTeams teams;
    private final OutsideTeamSettings settings;

    OutsideTeamsController(OutsideTeams teams, OutsideTeamSettings settings) {
        this.teams = teams;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        var form = TypedOutsideTeam.NOTHING.adding();
        return SettingsAnswers.show(HERE, page(me, form, Problems.NONE));
    }

    /// The same page, with the form filled in to correct one.
    @GetMapping("/{id}")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var known = known(me, id);
        var form = TypedOutsideTeam.of(known.card()).changing(known);
        return SettingsAnswers.show(HERE, page(me, form, Problems.NONE));
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute TypedOutsideTeam typed,
            HttpServletResponse response) {
        var card = typed.card();
        return keep(
                me,
                card,
                typed.adding(),
                () -> settings.add(me.team().id(), card, me.actor()),
                response);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @ModelAttribute TypedOutsideTeam typed,
            HttpServletResponse response) {
        var known = known(me, id);
        var card = typed.card();
        return keep(
                me,
                card,
                typed.changing(known),
                () -> settings.change(me.team().id(), known.id(), card, me.actor()),
                response);
    }

    private ModelAndView keep(
            SignedInPerson me,
            OutsideTeamCard card,
            OutsideTeamsPage.Form form,
            Runnable step,
            HttpServletResponse response) {
        var problems = new Problems(card.problems());
        if (!problems.isEmpty()) {
            return SettingsAnswers.refused(HERE, page(me, form, problems));
        }
        try {
            step.run();
            return SettingsAnswers.taken(HERE, "%s is kept.".formatted(card.name()), response);
        } catch (IllegalArgumentException taken) {
            var problem = SettingsAnswers.problem("name", taken);
            return SettingsAnswers.refused(HERE, page(me, form, problem));
        }
    }

    @PostMapping("/{id}/retirement")
    ModelAndView retire(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var known = known(me, id);
        settings.retire(me.team().id(), known.id(), me.actor());
        var said = "%s is retired. What it has stays there.".formatted(known.name());
        return SettingsAnswers.taken(HERE, said, response);
    }

    @DeleteMapping("/{id}/retirement")
    ModelAndView reinstate(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        var known = known(me, id);
        settings.reinstate(me.team().id(), known.id(), me.actor());
        var said = "%s can be referred to again.".formatted(known.name());
        return SettingsAnswers.taken(HERE, said, response);
    }

    /// @throws NothingHere for one of another team's directory, as if there were none
    private OutsideTeam known(SignedInPerson me, long id) {
        return teams.find(me.team().id(), new OutsideTeamId(id))
                .orElseThrow(() -> new NothingHere("No outside team has the id %d.".formatted(id)));
    }

    private OutsideTeamsPage page(
            SignedInPerson me, OutsideTeamsPage.Form form, Problems problems) {
        var all = teams.of(me.team().id());
        return new OutsideTeamsPage(rows(all, false), rows(all, true), form, problems);
    }

    private static List<OutsideTeamsPage.Row> rows(List<OutsideTeam> all, boolean retired) {
        return all.stream()
                .filter(team -> team.retired() == retired)
                .map(team ->
                        new OutsideTeamsPage.Row(
                                team.id().value(),
                                team.name(),
                                team.card().responsibility(),
                                team.card().reach()))
                .toList();
    }
}
