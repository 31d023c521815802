package watchbill.web.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.Words;

/// The page on which a quarter of a year is filled in at once.
@Controller
@RequestMapping("/schedule/plan")
class PlanController {

    private static final int LONGEST = 4;

    private final PlanReading reading;
    private final ScheduleChanges changes;

    PlanController(PlanReading reading, ScheduleChanges changes) {
        this.reading = reading;
        this.changes = changes;
    }

    /// @param weeks how long the shifts are that are filled in
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "1") int weeks) {
        Planner.require(me);
        var form = reading.scheduled(me.team(), bounded(weeks));
        return page(me, form, bounded(weeks), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView store(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "1") int weeks,
            HttpServletResponse response) {
        Planner.require(me);
        var form = PlanForm.of(fields);
        if (form.rows().stream().anyMatch(row -> !row.problem().isEmpty())) {
            return refused(me, form, bounded(weeks), Problems.NONE);
        }
        try {
            var stored = reading.scheduled(me.team(), bounded(weeks));
            var changed = changes.store(me, form, stored);
            Toasts.say(
                    response,
                    changed == 0
                            ? "Nothing was different."
                            : Words.counted(changed, "week is", "weeks are") + " stored.");
            return Planner.seeOther("/schedule");
        } catch (IllegalArgumentException refusal) {
            return refused(me, form, bounded(weeks), problem("weeks", refusal));
        }
    }

    /// Proposes people for the seats that are empty; nothing is stored.
    @PostMapping("/turns")
    ModelAndView propose(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "1") int weeks) {
        Planner.require(me);
        var form = reading.inTurn(me.team(), PlanForm.of(fields));
        return page(me, form, bounded(weeks), Problems.NONE, HttpStatus.OK);
    }

    /// Enters one shift of any length.
    @PostMapping("/shift")
    ModelAndView enter(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response) {
        Planner.require(me);
        try {
            var form = PlanForm.of(fields);
            form.rows().stream()
                    .map(PlanForm.Row::problem)
                    .filter(problem -> !problem.isEmpty())
                    .findFirst()
                    .ifPresent(problem -> {
                        throw new IllegalArgumentException(problem);
                    });
            changes.store(me, form, new PlanForm(List.of()));
            Toasts.say(response, "The shift is stored.");
            return Planner.seeOther("/schedule");
        } catch (IllegalArgumentException refusal) {
            var form = reading.scheduled(me.team(), 1);
            return refused(me, form, 1, problem("shift", refusal));
        }
    }

    private ModelAndView refused(SignedInPerson me, PlanForm form, int weeks, Problems problems) {
        return page(me, form, weeks, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            SignedInPerson me, PlanForm form, int weeks, Problems problems, HttpStatus status) {
        var stored = reading.scheduled(me.team(), weeks);
        var page = reading.page(me.team(), form, stored, weeks, problems);
        return new ModelAndView("schedule/plan", Map.of("page", page), status);
    }

    private static Problems problem(String field, IllegalArgumentException refusal) {
        return new Problems(Map.of(field, String.valueOf(refusal.getMessage())));
    }

    private static int bounded(int weeks) {
        return Math.clamp(weeks, 1, LONGEST);
    }
}
