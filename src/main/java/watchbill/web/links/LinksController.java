package watchbill.web.links;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.Links;
import watchbill.conversation.NoSuchConversation;
import watchbill.people.signin.SignedInPerson;
import watchbill.problems.NoSuchProblem;
import watchbill.problems.Problem;
import watchbill.problems.ProblemCard;
import watchbill.problems.ProblemId;
import watchbill.problems.SharedProblems;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Toast;
import watchbill.web.Toasts;
import watchbill.web.TypedNumber;

/// Links a conversation to others, and to the problem that they share (R9).
@Controller
@RequestMapping("/conversations/{number}/links")
class LinksController {

    private final OwnTeam ours;
    private final Links links;
    private final SharedProblems shared;
    private final LinksReading reading;

    LinksController(OwnTeam ours, Links links, SharedProblems shared, LinksReading reading) {
        this.ours = ours;
        this.links = links;
        this.shared = shared;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedLink typed) {
        var page = reading.of(me, ours.conversation(me, number), typed, Map.of());
        return new ModelAndView("links", "page", page);
    }

    @PostMapping
    ModelAndView link(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedLink typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var other = TypedNumber.of(TypedLink.text(typed.other()));
            links.link(conversation.number(), typed.chosen(), other, Acting.as(me.person().id()));
            var undo = "/conversations/%d/links/%d".formatted(number, other.value());
            return taken(number, new Toast("Linked to %s.".formatted(other), undo), response);
        } catch (IllegalArgumentException | NoSuchConversation refusal) {
            return refused(me, conversation, typed, "other", refusal);
        }
    }

    @DeleteMapping("/{other}")
    ResponseEntity<Void> unlink(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long other,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number).number();
        var linked = ours.conversation(me, other).number();
        links.unlink(conversation, linked, Acting.as(me.person().id()));
        var said = "The link to %s is taken back.".formatted(linked);
        return Answers.seeOther("/conversations/" + number, said, response);
    }

    /// The conversation comes from a problem, which may be a new one.
    @PostMapping("/problems")
    ModelAndView comesFrom(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedLink typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var problem = problem(me, typed);
            shared.occurs(problem, conversation.number(), me.person());
            var id = problem.id().value();
            var undo = "/problems/%d/occurrences/%d".formatted(id, number);
            return taken(
                    number, new Toast("It comes from problem %d.".formatted(id), undo), response);
        } catch (IllegalArgumentException | NoSuchProblem refusal) {
            return refused(me, conversation, typed, "title", refusal);
        }
    }

    private Problem problem(SignedInPerson me, TypedLink typed) {
        var chosen = TypedLink.text(typed.problem());
        return chosen.matches("\\d{1,18}")
                ? shared.find(me.team().id(), new ProblemId(Long.parseLong(chosen)))
                : shared.found(
                        me.team().id(),
                        new ProblemCard(TypedLink.text(typed.title()), ""),
                        me.person());
    }

    private ModelAndView refused(
            SignedInPerson me,
            Conversation conversation,
            TypedLink typed,
            String field,
            RuntimeException refusal) {
        var problem = Map.of(field, String.valueOf(refusal.getMessage()));
        var page = reading.of(me, conversation, typed, problem);
        return new ModelAndView("links", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView taken(long number, Toast toast, HttpServletResponse response) {
        Toasts.say(response, toast);
        var next = new ModelAndView("redirect:/conversations/" + number);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
