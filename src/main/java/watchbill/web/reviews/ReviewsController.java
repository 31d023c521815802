package watchbill.web.reviews;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.WaySettings;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// Decides about the ways of contact when their date has come (R82). For schedulers and admins.
@Controller
@RequestMapping("/ways/reviews")
class ReviewsController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReviewsReading reading;
    private final WaySettings settings;

    ReviewsController(ReviewsReading reading, WaySettings settings) {
        this.reading = reading;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView(
                "reviews", "page", reading.page(planner(me), "", "", "", Problems.NONE));
    }

    @PostMapping("/{key}")
    ModelAndView decide(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String nextOn,
            HttpServletResponse response) {
        try {
            var day = day(nextOn);
            var way = settings.review(planner(me).team().id(), key, decision, day, me.person());
            Toasts.say(
                    response,
                    "%s is looked at again on %s.".formatted(way.name(), DAY.format(day)));
            var next = new ModelAndView("redirect:/ways/reviews");
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problems = new Problems(Map.of("decision", String.valueOf(refusal.getMessage())));
            var page = reading.page(me, key, decision, nextOn, problems);
            return new ModelAndView(
                    "reviews", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Who does not plan is not led here.
    private static SignedInPerson planner(SignedInPerson me) {
        if (me.role() == Role.MEMBER) {
            throw new NothingHere("Reviews are for schedulers and admins.");
        }
        return me;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Write 2026-09-02."
                            .formatted(typed.length() > 40 ? typed.substring(0, 40) : typed));
        }
    }
}
