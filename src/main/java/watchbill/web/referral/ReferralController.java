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
import watchbill.escalation.Closing;
import watchbill.escalation.ReferralOutcome;
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
    private final ReferralReading reading;

    ReferralController(OwnTeam ours, Referrals referrals, ReferralReading reading) {
        this.ours = ours;
        this.referrals = referrals;
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
        if (!problems.isEmpty()) {
            return refused(me, conversation, typed, problems);
        }
        return step(
                me,
                conversation,
                typed,
                "form",
                response,
                () -> {
                    var referral =
                            referrals.refer(
                                    conversation.number(), acting(me, typed), typed.referral());
                    return "%s has it now. You are reminded on %s."
                            .formatted(
                                    referral.to().name(),
                                    referrals.days(referral.team()).words(referral.followUp()));
                });
    }

    /// What became known: their number, whom to ask for, that the customer was told.
    @PostMapping("/details")
    ModelAndView note(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        return step(
                me,
                conversation,
                typed,
                "theirNumber",
                response,
                () -> {
                    referrals.note(
                            conversation.number(),
                            acting(me, typed),
                            typed.details(),
                            typed.toldAlready());
                    return "Kept.";
                });
    }

    @PostMapping("/follow-up")
    ModelAndView postpone(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        return step(
                me,
                conversation,
                typed,
                "followUp",
                response,
                () -> {
                    referrals.postpone(conversation.number(), acting(me, typed), typed.date());
                    return "You are reminded on %s."
                            .formatted(referrals.days(conversation.team()).words(typed.date()));
                });
    }

    @PostMapping("/closing")
    ModelAndView close(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @ModelAttribute TypedReferral typed,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        return step(
                me,
                conversation,
                typed,
                "sentence",
                response,
                () -> {
                    var outcome = ReferralOutcome.of(TypedReferral.or(typed.outcome()));
                    var closing = new Closing(outcome, TypedReferral.or(typed.sentence()));
                    referrals.close(conversation.number(), acting(me, typed), closing);
                    return "The referral is closed. The conversation waits for us.";
                });
    }

    /// A step that leads back to the conversation; or back to the form, with the reason beside the field.
    private ModelAndView step(
            SignedInPerson me,
            Conversation conversation,
            TypedReferral typed,
            String field,
            HttpServletResponse response,
            Step step) {
        try {
            Toasts.say(response, step.take());
        } catch (IllegalArgumentException | NotYours refusal) {
            var problem = Map.of(field, String.valueOf(refusal.getMessage()));
            return refused(
                    me, ours.conversation(me, conversation.number().value()), typed, problem);
        }
        var next = new ModelAndView("redirect:/conversations/" + conversation.number().value());
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

    private static Acting acting(SignedInPerson me, TypedReferral typed) {
        return new Acting(me.person().id(), typed.reason());
    }

    /// @return what is said once it is done
    private interface Step {
        String take();
    }
}
