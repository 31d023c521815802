package watchbill.web.merge;

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
import watchbill.conversation.Acting;
import watchbill.conversation.Merges;
import watchbill.conversation.NoSuchConversation;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Toast;
import watchbill.web.Toasts;
import watchbill.web.TypedNumber;

/// Merges a conversation into another one, and takes that back (R86).
@Controller
@RequestMapping("/conversations/{number}/merge")
class MergeController {

    private final OwnTeam ours;
    private final Merges merges;
    private final MergeReading reading;

    MergeController(OwnTeam ours, Merges merges, MergeReading reading) {
        this.ours = ours;
        this.merges = merges;
        this.reading = reading;
    }

    /// @param into the number of the other one, for a look at what will happen
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String into) {
        var page = reading.of(me, ours.conversation(me, number), into);
        return new ModelAndView("merge", "page", page);
    }

    @PostMapping
    ModelAndView merge(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String into,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var other = TypedNumber.of(into);
            merges.merge(conversation.number(), other, Acting.as(me.person().id()));
            Toasts.say(
                    response,
                    new Toast(
                            "%s was merged into this one.".formatted(conversation.number()),
                            "/conversations/%d/merge".formatted(number)));
            var next = new ModelAndView("redirect:/conversations/" + other.value());
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException | NoSuchConversation refusal) {
            var problem = String.valueOf(refusal.getMessage());
            var page = reading.refused(me, ours.conversation(me, number), into, problem);
            return new ModelAndView(
                    "merge", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @DeleteMapping
    ResponseEntity<Void> undo(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            merges.undo(conversation.number(), Acting.as(me.person().id()));
        } catch (IllegalArgumentException refusal) {
            return Answers.seeOther(
                    "/conversations/" + number, String.valueOf(refusal.getMessage()), response);
        }
        return Answers.seeOther(
                "/conversations/" + number,
                "Taken back. %s goes on by itself.".formatted(conversation.number()),
                response);
    }
}
