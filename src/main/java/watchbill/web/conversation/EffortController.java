package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Activity;
import watchbill.conversation.Coded;
import watchbill.conversation.EffortId;
import watchbill.conversation.Efforts;
import watchbill.conversation.Spent;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.TypedMinutes;

/// What was done on a conversation, and how long that took: noted, and corrected later.
@Controller
@RequestMapping("/conversations/{number}/effort")
class EffortController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Efforts efforts;

    EffortController(OwnTeam ours, ConversationReading reading, Efforts efforts) {
        this.ours = ours;
        this.reading = reading;
        this.efforts = efforts;
    }

    /// @param activity a code; empty if nobody says
    /// @param key      tells a repeated note from a new one
    @PostMapping
    ModelAndView note(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String noted,
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var done = activity.isEmpty() ? null : Coded.of(Activity.class, activity);
            efforts.note(
                    conversation.number(),
                    Acting.as(me.person().id()),
                    new Spent(done, new TypedMinutes(noted).read()),
                    key.isEmpty() ? null : "noted " + key);
        } catch (IllegalArgumentException refusal) {
            return refused(me, number, refusal);
        }
        Toasts.say(response, "Noted.");
        return seeOther(number);
    }

    @PostMapping("/{effort}")
    ModelAndView correct(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @PathVariable long effort,
            @RequestParam(defaultValue = "") String corrected,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var length = new TypedMinutes(corrected.isBlank() ? "0" : corrected).read();
            efforts.correct(
                    conversation.number(),
                    Acting.as(me.person().id()),
                    new EffortId(effort),
                    Objects.requireNonNull(length));
        } catch (IllegalArgumentException refusal) {
            return refused(me, number, refusal);
        }
        Toasts.say(response, "Corrected. The timeline keeps what it was.");
        return seeOther(number);
    }

    private ModelAndView refused(SignedInPerson me, long number, IllegalArgumentException refusal) {
        var problems = new Problems(Map.of("noted", String.valueOf(refusal.getMessage())));
        return new ModelAndView(
                "conversation",
                Map.of("page", reading.refused(me, number, problems)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView seeOther(long number) {
        var next = new ModelAndView("redirect:/conversations/" + number);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
