package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Coded;
import watchbill.conversation.Endings;
import watchbill.conversation.MessageId;
import watchbill.conversation.NotYours;
import watchbill.conversation.Outcome;
import watchbill.escalation.Closing;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.ReferredEndings;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// The end of a conversation, and taking it back.
@Controller
@RequestMapping("/conversations/{number}/resolution")
class ResolutionController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Endings endings;
    private final ReferredEndings referredEndings;

    ResolutionController(
            OwnTeam ours,
            ConversationReading reading,
            Endings endings,
            ReferredEndings referredEndings) {
        this.ours = ours;
        this.reading = reading;
        this.endings = endings;
        this.referredEndings = referredEndings;
    }

    /// @param became   what became of the referral, while an outside team has the conversation
    /// @param sentence the same in a sentence
    @PostMapping
    ModelAndView resolve(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String outcome,
            @RequestParam(required = false) @Nullable Long answer,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String became,
            @RequestParam(defaultValue = "") String sentence,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var acting = new Acting(me.person().id(), reason);
        var marked = answer == null ? null : new MessageId(answer);
        try {
            var as = Coded.of(Outcome.class, outcome);
            if (became == null) {
                endings.resolve(conversation.number(), acting, as, marked);
            } else {
                var closing = new Closing(Coded.of(ReferralOutcome.class, became), sentence);
                referredEndings.resolve(conversation.number(), acting, closing, as, marked);
            }
            Toasts.say(response, "Resolved: " + as.words() + ".");
            var next = new ModelAndView("redirect:/conversations/" + number);
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException | NotYours refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            var page = reading.refused(me, number, new Problems(Map.of("outcome", problem)));
            return new ModelAndView(
                    "conversation", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @DeleteMapping
    ResponseEntity<Void> reopen(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        endings.reopen(conversation.number(), Acting.as(me.person().id()));
        return Answers.seeOther(
                "/conversations/" + number, "Open again. It waits for us.", response);
    }
}
