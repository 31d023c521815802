package watchbill.web.split;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import watchbill.conversation.MessageId;
import watchbill.conversation.Splits;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Toast;
import watchbill.web.Toasts;

/// Splits messages off a conversation, and takes that back (R86).
@Controller
@RequestMapping("/conversations/{number}/split")
class SplitController {

    private final OwnTeam ours;
    private final Splits splits;
    private final SplitReading reading;

    SplitController(OwnTeam ours, Splits splits, SplitReading reading) {
        this.ours = ours;
        this.splits = splits;
        this.reading = reading;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable long number) {
        return new ModelAndView("split", "page", reading.opened(me, ours.conversation(me, number)));
    }

    /// @param message the ids of the chosen ones
    @PostMapping
    ModelAndView split(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") Set<Long> message,
            @RequestParam(defaultValue = "") String subject,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var chosen = message.stream().map(MessageId::new).collect(Collectors.toSet());
        try {
            var acting = Acting.as(me.person().id());
            var part = splits.split(conversation.number(), chosen, subject, acting);
            Toasts.say(
                    response,
                    new Toast(
                            "Split off %s. Nobody was written to.".formatted(conversation.number()),
                            "/conversations/%d/split".formatted(part.value())));
            var next = new ModelAndView("redirect:/conversations/" + part.value());
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problem = String.valueOf(refusal.getMessage());
            var page = reading.refused(me, conversation, message, subject, problem);
            return new ModelAndView(
                    "split", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Leads to the conversation it was split off, or says why it cannot be taken back.
    @DeleteMapping
    ResponseEntity<Void> undo(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var part = ours.conversation(me, number).number();
        try {
            var from = splits.undo(part, Acting.as(me.person().id()));
            return Answers.seeOther(
                    "/conversations/" + from.value(),
                    "Taken back. %s leads here.".formatted(part),
                    response);
        } catch (IllegalArgumentException refusal) {
            return Answers.seeOther(
                    "/conversations/" + number, String.valueOf(refusal.getMessage()), response);
        }
    }
}
