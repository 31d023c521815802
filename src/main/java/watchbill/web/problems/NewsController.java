package watchbill.web.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.ConversationNumber;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.GoodNews;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.Words;

/// Tells everybody who has a problem that it is fixed, after a look at who that is (R9).
@Controller
@RequestMapping("/problems/{id}/news")
class NewsController {

    private final OwnProblems own;
    private final GoodNews news;
    private final ProblemReading reading;

    NewsController(OwnProblems own, GoodNews news, ProblemReading reading) {
        this.own = own;
        this.news = news;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var problem = own.of(me, id);
        var proposed = "The problem “%s” is fixed.".formatted(problem.title());
        return new ModelAndView(
                "problems/news", "page", reading.news(problem, proposed, Problems.NONE));
    }

    /// @param to the conversations whose readers stood on the page
    @PostMapping
    ModelAndView tell(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") Set<Long> to,
            HttpServletResponse response) {
        var problem = own.of(me, id);
        try {
            var among = to.stream().map(ConversationNumber::new).collect(Collectors.toSet());
            var told = news.tell(problem, among, text, me.person());
            Toasts.say(
                    response,
                    told == 0
                            ? "Everybody was told already."
                            : "Told in %s."
                                    .formatted(
                                            Words.counted(told, "conversation", "conversations")));
            var next = new ModelAndView("redirect:/problems/" + id);
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problems = new Problems(Map.of("text", String.valueOf(refusal.getMessage())));
            return new ModelAndView(
                    "problems/news",
                    Map.of("page", reading.news(problem, text, problems)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
