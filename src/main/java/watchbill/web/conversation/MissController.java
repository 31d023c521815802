package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.responseclock.Misses;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// Why a goal was missed.
@Controller
class MissController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Misses misses;

    MissController(OwnTeam ours, ConversationReading reading, Misses misses) {
        this.ours = ours;
        this.reading = reading;
        this.misses = misses;
    }

    @PostMapping("/conversations/{number}/miss")
    ModelAndView explain(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String missReason,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            misses.explain(conversation.team(), conversation.number(), me.person(), missReason);
        } catch (IllegalArgumentException refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            var page = reading.refused(me, number, new Problems(Map.of("missReason", problem)));
            return new ModelAndView(
                    "conversation", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Toasts.say(response, "Kept. It counts as missed all the same.");
        var next = new ModelAndView("redirect:/conversations/" + number);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
