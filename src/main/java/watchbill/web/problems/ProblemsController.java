package watchbill.web.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.ProblemCard;
import watchbill.problems.ProblemId;
import watchbill.problems.SharedProblems;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// The problems of a team.
@Controller
@RequestMapping("/problems")
class ProblemsController {

    private final SharedProblems shared;
    private final ProblemReading reading;

    ProblemsController(SharedProblems shared, ProblemReading reading) {
        this.shared = shared;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView list(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "false") boolean fixed,
            @RequestParam(defaultValue = "") String before) {
        var begin = before.matches("\\d{1,18}") ? new ProblemId(Long.parseLong(before)) : null;
        var page = reading.list(me, fixed, begin, "", Problems.NONE);
        return new ModelAndView("problems/problems", "page", page);
    }

    @PostMapping
    ModelAndView found(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String title,
            HttpServletResponse response) {
        try {
            var problem = shared.found(me.team().id(), new ProblemCard(title, ""), me.person());
            Toasts.say(response, "Noted. Add the inquiries that come from it.");
            var next = new ModelAndView("redirect:/problems/" + problem.id().value());
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problems = new Problems(Map.of("title", String.valueOf(refusal.getMessage())));
            var page = reading.list(me, false, null, title, problems);
            return new ModelAndView(
                    "problems/problems", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
