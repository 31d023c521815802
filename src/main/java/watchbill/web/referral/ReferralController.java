package watchbill.web.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Conversation;
import watchbill.conversation.NotYours;
import watchbill.escalation.Referrals;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// The referral of a conversation to an outside team: making it, following it up, closing it (R14).
@Controller
@RequestMapping("/conversations/{number}/referral")
class ReferralController {

    private final OwnTeam ours;
    private final Referrals referrals;
    private final ReferralSteps steps;
    private final ReferralReading reading;

    ReferralController(
            OwnTeam ours, Referrals referrals, ReferralSteps steps, ReferralReading reading) {
        this.ours = ours;
        this.referrals = referrals;
        this.steps = steps;
        this.reading = reading;
    }

    /// @param chosen the team whose form is shown, as `to`
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral chosen) {
        var page = reading.of(me, ours.conversation(me, number), chosen, Problems.NONE);
        return new ModelAndView("referral", "page", page);
    }

    @PostMapping
    ModelAndView refer(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var problems = typed.problems(referrals.days(conversation.team()));
        return problems.isEmpty()
                ? taken(me, number, typed, response, "form", steps::refer)
                : refused(me, conversation, typed, problems);
    }

    /// What became known: their number, whom to ask for, that the customer was told.
    @PostMapping("/details")
    ModelAndView note(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        return taken(me, number, typed, response, "theirNumber", steps::note);
    }

    @PostMapping("/follow-up")
    ModelAndView postpone(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        return taken(me, number, typed, response, "followUp", steps::postpone);
    }

    @PostMapping("/closing")
    ModelAndView close(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        return taken(me, number, typed, response, "sentence", steps::close);
    }

    /// Leads back to the conversation once a step is taken; or back to the form, with the reason beside `field`.
    private ModelAndView taken(
            SignedInPerson me,
            long number,
            TypedReferral typed,
            HttpServletResponse response,
            String field,
            ReferralSteps.Step step) {
        var conversation = ours.conversation(me, number);
        var acting = new Acting(me.person().id(), typed.reason());
        try {
            Toasts.say(response, step.take(conversation, acting, typed));
        } catch (IllegalArgumentException | NotYours refusal) {
            var problem = Map.of(field, String.valueOf(refusal.getMessage()));
            return refused(me, ours.conversation(me, number), typed, problem);
        }
        var next = new ModelAndView("redirect:/conversations/" + number);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private ModelAndView refused(
            SignedInPerson me,
            Conversation conversation,
            TypedReferral typed,
            Map<String, String> problems) {
        var page = reading.of(me, conversation, typed, new Problems(problems));
        return new ModelAndView("referral", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
