package watchbill.web.schedule;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.duty.Duty;
import watchbill.duty.PlannedShift;
import watchbill.duty.ShiftId;
import watchbill.people.People;
import watchbill.people.PersonId;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// The schedule. Everybody reads it; schedulers and admins change it.
@Controller
@RequestMapping("/schedule")
class ScheduleController {

    private final ScheduleReading reading;
    private final Duty duty;
    private final People people;

    ScheduleController(ScheduleReading reading, Duty duty, People people) {
        this.reading = reading;
        this.duty = duty;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("schedule", "page", reading.page(me, Problems.NONE));
    }

    /// Enters a shift. One that begins on the same day is changed.
    @PostMapping("/shifts")
    ModelAndView enter(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam String firstDay,
            @RequestParam String days,
            @RequestParam long primary,
            @RequestParam(required = false) @Nullable Long backup,
            HttpServletResponse response) {
        requirePlanner(me);
        try {
            var shift =
                    new PlannedShift(
                            day(firstDay),
                            length(days),
                            member(me, primary),
                            backup == null ? null : member(me, backup));
            duty.schedule(me.team().id(), List.of(shift));
            Toasts.say(response, "The schedule is changed.");
            var next = new ModelAndView("redirect:/schedule");
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            var page = reading.page(me, new Problems(Map.of("firstDay", problem)));
            return new ModelAndView(
                    "schedule", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @DeleteMapping("/shifts/{id}")
    ResponseEntity<Void> remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        requirePlanner(me);
        duty.remove(me.team().id(), new ShiftId(id));
        return Answers.seeOther("/schedule", "Taken out of the schedule.", response);
    }

    private static void requirePlanner(SignedInPerson me) {
        if (me.role() == Role.MEMBER) {
            throw new AccessDeniedException("Only schedulers and admins change the schedule.");
        }
    }

    private PersonId member(SignedInPerson me, long id) {
        return people.member(me.team().id(), new PersonId(id))
                .map(member -> member.person().id())
                .orElseThrow(
                        () -> new NothingHere("Nobody on the team has the id %d.".formatted(id)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("%s is no day. 2026-11-16 is.".formatted(text));
        }
    }

    private static int length(String text) {
        if (!text.strip().matches("\\d{1,3}")) {
            throw new IllegalArgumentException("%s is no number of days. 7 is.".formatted(text));
        }
        return Integer.parseInt(text.strip());
    }
}
