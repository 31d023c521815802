package watchbill.web.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.NoSuchConversation;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.Problem;
import watchbill.problems.ProblemCard;
import watchbill.problems.SharedProblems;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toast;
import watchbill.web.Toasts;
import watchbill.web.TypedNumber;
import watchbill.web.problems.ProblemPage.Form;

/// One problem that several customers share (R9).
@Controller
@RequestMapping("/problems/{id}")
class ProblemController {

    private final OwnTeam ours;
    private final OwnProblems own;
    private final SharedProblems shared;
    private final ProblemReading reading;

    ProblemController(
            OwnTeam ours, OwnProblems own, SharedProblems shared, ProblemReading reading) {
        this.ours = ours;
        this.own = own;
        this.shared = shared;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long id) {
        var page = reading.of(me, own.of(me, id), null, Problems.NONE);
        return new ModelAndView("problems/problem", "page", page);
    }

    @PostMapping
    ModelAndView describe(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String workAround,
            HttpServletResponse response) {
        var problem = own.of(me, id);
        try {
            shared.describe(problem, new ProblemCard(title, workAround));
            return taken(id, new Toast("Noted.", ""), response);
        } catch (IllegalArgumentException refusal) {
            return refused(me, problem, new Form(title, workAround, ""), "title", refusal);
        }
    }

    /// @param number of an inquiry that comes from it
    @PostMapping("/occurrences")
    ModelAndView occurs(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String number,
            HttpServletResponse response) {
        var problem = own.of(me, id);
        try {
            var conversation = TypedNumber.of(number);
            shared.occurs(problem, conversation, me.person());
            var undo = "/problems/%d/occurrences/%d".formatted(id, conversation.value());
            var said = "%s comes from it, too.".formatted(conversation);
            return taken(id, new Toast(said, undo), response);
        } catch (IllegalArgumentException | NoSuchConversation refusal) {
            var typed = new Form(problem.title(), problem.card().workAround(), number);
            return refused(me, problem, typed, "number", refusal);
        }
    }

    @DeleteMapping("/occurrences/{number}")
    ResponseEntity<Void> occursNoMore(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            @PathVariable long number,
            HttpServletResponse response) {
        var problem = own.of(me, id);
        var conversation = ours.conversation(me, number).number();
        shared.occursNoMore(problem, conversation, me.person());
        var said = "%s does not come from it.".formatted(conversation);
        return Answers.seeOther("/problems/" + id, said, response);
    }

    @PostMapping("/fix")
    ResponseEntity<Void> fixed(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        shared.fixed(own.of(me, id));
        var said = new Toast("It is fixed. Nobody was told yet.", "/problems/%d/fix".formatted(id));
        Toasts.say(response, said);
        return Answers.seeOther("/problems/" + id);
    }

    @DeleteMapping("/fix")
    ResponseEntity<Void> cameBack(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        shared.cameBack(own.of(me, id));
        return Answers.seeOther("/problems/" + id, "It is open again.", response);
    }

    private ModelAndView refused(
            SignedInPerson me,
            Problem problem,
            Form typed,
            String field,
            RuntimeException refusal) {
        var problems = new Problems(Map.of(field, String.valueOf(refusal.getMessage())));
        var page = reading.of(me, problem, typed, problems);
        return new ModelAndView(
                "problems/problem", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView taken(long id, Toast toast, HttpServletResponse response) {
        Toasts.say(response, toast);
        var next = new ModelAndView("redirect:/problems/" + id);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
