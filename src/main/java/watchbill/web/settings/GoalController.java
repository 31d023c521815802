package watchbill.web.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.GoalSettings;

/// How fast the team aims to respond. What has arrived keeps the goal it arrived under (R23).
@Controller
@RequestMapping("/settings/goal")
class GoalController {

    private static final SettingsSection HERE = SettingsSection.GOAL;

    private final GoalReading reading;
    private final GoalSettings settings;

    GoalController(GoalReading reading, GoalSettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    /// @param group the group to change; empty to make a new one
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String group) {
        var form = reading.group(me.team(), group).orElse(TypedGroup.NOTHING);
        return SettingsAnswers.show(HERE, reading.page(me.team(), form));
    }

    @PostMapping
    ModelAndView aim(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String goal,
            @RequestParam(defaultValue = "") String from,
            HttpServletResponse response) {
        try {
            var length = GoalChoices.length(goal);
            settings.aim(me.team().id(), length, day(from), me.actor());
            return SettingsAnswers.taken(HERE, "The response goal is saved.", response);
        } catch (IllegalArgumentException refusal) {
            var problems = SettingsAnswers.problem("from", refusal);
            return SettingsAnswers.refused(
                    HERE, reading.page(me.team(), goal, from, TypedGroup.NOTHING, problems));
        }
    }

    @DeleteMapping("/{begins}")
    ModelAndView dropPlanned(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable Instant begins,
            HttpServletResponse response) {
        settings.dropPlanned(me.team().id(), begins, me.actor());
        return SettingsAnswers.taken(HERE, "The planned goal is dropped.", response);
    }

    @PostMapping("/groups")
    ModelAndView keepGroup(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(value = "group-name", defaultValue = "") String name,
            @RequestParam(value = "group-goal", defaultValue = "") String goal,
            @RequestParam(defaultValue = "") String members,
            HttpServletResponse response) {
        var typed = new TypedGroup(before, name, goal, members);
        try {
            settings.keepGroup(me.team().id(), before, typed.group(), me.actor());
            return SettingsAnswers.taken(
                    HERE, "The group %s is saved.".formatted(name.strip()), response);
        } catch (IllegalArgumentException refusal) {
            var field = typed.members().isBlank() || !name.isBlank() ? "members" : "group-name";
            var problems = SettingsAnswers.problem(field, refusal);
            var present = reading.present(me.team()).toString();
            var today = reading.today(me.team()).toString();
            return SettingsAnswers.refused(
                    HERE, reading.page(me.team(), present, today, typed, problems));
        }
    }

    @DeleteMapping("/groups")
    ModelAndView dropGroup(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String name,
            HttpServletResponse response) {
        settings.dropGroup(me.team().id(), name, me.actor());
        return SettingsAnswers.taken(
                HERE, "%s has the team's goal again.".formatted(name), response);
    }

    @PostMapping("/backup")
    ModelAndView tellBackup(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "false") boolean hears,
            HttpServletResponse response) {
        settings.tellBackup(me.team().id(), hears, me.actor());
        return SettingsAnswers.taken(
                HERE,
                hears
                        ? "The Backup hears of missed goals too."
                        : "The Primary alone hears of missed goals.",
                response);
    }

    private static LocalDate day(String from) {
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Write 2026-12-24.".formatted(from.strip()));
        }
    }
}
