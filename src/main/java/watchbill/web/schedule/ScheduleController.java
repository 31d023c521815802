package watchbill.web.schedule;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.duty.HeldSeat;
import watchbill.duty.ShiftId;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// The schedule. Everybody reads it; schedulers and admins change it.
@Controller
class ScheduleController {

    private final ScheduleReading reading;
    private final ScheduleChanges changes;

    ScheduleController(ScheduleReading reading, ScheduleChanges changes) {
        this.reading = reading;
        this.changes = changes;
    }

    @GetMapping("/schedule")
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(required = false) @DateTimeFormat(iso = DATE) @Nullable LocalDate from) {
        return new ModelAndView("schedule", "page", reading.page(me, from, Problems.NONE));
    }

    /// Lets two people take each other's weeks.
    @PostMapping("/schedule/swaps")
    ModelAndView swap(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            HttpServletResponse response) {
        Planner.require(me);
        try {
            changes.swap(me, seat(one), seat(other));
            Toasts.say(response, "Swapped.");
            return Planner.seeOther("/schedule");
        } catch (IllegalArgumentException refusal) {
            var problem = new Problems(Map.of("swap", String.valueOf(refusal.getMessage())));
            var page = reading.page(me, null, problem);
            return new ModelAndView(
                    "schedule", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// @param text `12.primary` or `12.backup`
    private static HeldSeat seat(String text) {
        var dot = text.indexOf('.');
        if (!text.matches("\\d{1,18}\\.(primary|backup)")) {
            throw new IllegalArgumentException("Choose two weeks to swap.");
        }
        return new HeldSeat(
                new ShiftId(Long.parseLong(text.substring(0, dot))), text.endsWith(".primary"));
    }
}
