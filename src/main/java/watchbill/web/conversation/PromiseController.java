package watchbill.web.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Acting;
import watchbill.conversation.Replies;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Times;
import watchbill.web.Toasts;
import watchbill.worktime.WorkCalendars;

/// A date agreed with the customer, outside a reply.
@Controller
class PromiseController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Replies replies;
    private final WorkCalendars calendars;
    private final InstantSource time;

    PromiseController(
            OwnTeam ours,
            ConversationReading reading,
            Replies replies,
            WorkCalendars calendars,
            InstantSource time) {
        this.ours = ours;
        this.reading = reading;
        this.replies = replies;
        this.calendars = calendars;
        this.time = time;
    }

    @PostMapping("/conversations/{number}/promise")
    ModelAndView promise(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam String promiseAt,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var promises =
                    new Promises(
                            calendars.current(conversation.team()).calendar(),
                            Times.of(me, time.instant()));
            var news = promises.read(promiseAt.isBlank() ? "" : Promises.OTHER, promiseAt);
            replies.promise(conversation.number(), Acting.as(me.person().id()), news.orElse(null));
            Toasts.say(response, news.isPresent() ? "Promised." : "The promise is off.");
            var next = new ModelAndView("redirect:/conversations/" + number);
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problem = refusal.getMessage() == null ? "" : refusal.getMessage();
            var page = reading.refused(me, number, new Problems(Map.of("promiseAt", problem)));
            return new ModelAndView(
                    "conversation", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
