package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import watchbill.conversation.Conversation;
import watchbill.conversation.Endings;
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

    /// @param fields   everything the form sent; see [TypedEnding]
    /// @param activity what was ticked
    /// @param became   what became of the referral, while an outside team has the conversation
    /// @param sentence the same in a sentence
    @PostMapping
    ModelAndView resolve(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable List<String> activity,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String became,
            @RequestParam(defaultValue = "") String sentence,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var typed = TypedEnding.of(fields, activity == null ? List.of() : activity);
        var problems = typed.problems();
        if (!problems.isEmpty()) {
            return refused(me, number, typed, problems);
        }
        try {
            var ending = typed.ending();
            var acting = new Acting(me.person().id(), reason);
            if (became == null) {
                endings.resolve(conversation.number(), acting, ending);
            } else {
                var closing = new Closing(Coded.of(ReferralOutcome.class, became), sentence);
                referredEndings.resolve(conversation.number(), acting, closing, ending);
            }
            return resolved(conversation, Coded.of(Outcome.class, typed.outcome()), response);
        } catch (IllegalArgumentException | NotYours refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            return refused(me, number, typed, Map.of("outcome", problem));
        }
    }

    private static ModelAndView resolved(
            Conversation conversation, Outcome as, HttpServletResponse response) {
        Toasts.say(response, "Resolved: " + as.words() + ".");
        var next = new ModelAndView("redirect:/conversations/" + conversation.number().value());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private ModelAndView refused(
            SignedInPerson me, long number, TypedEnding typed, Map<String, String> problems) {
        var page = reading.refused(me, number, typed, new Problems(problems));
        return new ModelAndView(
                "conversation", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
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
