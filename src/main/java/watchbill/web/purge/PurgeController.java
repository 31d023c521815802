package watchbill.web.purge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.Coded;
import watchbill.conversation.Conversation;
import watchbill.conversation.MessageId;
import watchbill.conversation.Removal;
import watchbill.people.signin.SignedInPerson;
import watchbill.purge.PurgeReason;
import watchbill.purge.Purged;
import watchbill.purge.Purges;
import watchbill.web.OwnTeam;
import watchbill.web.Toasts;

/// An admin takes out for good what must not be here, after a look at what goes with it (R95).
@Controller
@RequestMapping("/conversations/{number}/purge")
class PurgeController {

    private final OwnTeam ours;
    private final Purges purges;
    private final PurgeReading reading;

    PurgeController(OwnTeam ours, Purges purges, PurgeReading reading) {
        this.ours = ours;
        this.purges = purges;
        this.reading = reading;
    }

    /// @param look whether something was chosen, to be looked at
    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") Set<Long> message,
            @RequestParam(defaultValue = "false") boolean subject,
            @RequestParam(defaultValue = "false") boolean look) {
        var conversation = ours.conversation(me, number);
        if (!look) {
            return new ModelAndView("purge", "page", reading.opened(me, conversation));
        }
        var removal = removal(message, subject);
        try {
            return new ModelAndView("purge", "page", reading.looked(me, conversation, removal));
        } catch (IllegalArgumentException refusal) {
            return refused(me, conversation, removal, refusal);
        }
    }

    /// @param when `now` or `closed`
    @PostMapping
    ModelAndView purge(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") Set<Long> message,
            @RequestParam(defaultValue = "false") boolean subject,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "now") String when,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        var removal = removal(message, subject);
        try {
            var why = Coded.of(PurgeReason.class, reason);
            var purged = purges.purge(conversation, removal, why, when.equals("now"), me.person());
            Toasts.say(response, said(purged));
            var next = new ModelAndView("redirect:/conversations/" + number);
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            return refused(me, conversation, removal, refusal);
        }
    }

    private static Removal removal(Set<Long> messages, boolean subject) {
        return new Removal(
                messages.stream().map(MessageId::new).collect(Collectors.toSet()), subject);
    }

    private ModelAndView refused(
            SignedInPerson me,
            Conversation conversation,
            Removal removal,
            IllegalArgumentException refusal) {
        var problem = String.valueOf(refusal.getMessage());
        var page = reading.refused(me, conversation, removal, problem);
        return new ModelAndView("purge", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String said(Purged purged) {
        var unsent =
                purged.unsent() == 0
                        ? ""
                        : " Of these, %d had not left and never will.".formatted(purged.unsent());
        return "Removed for good, and from %d mails kept here.%s".formatted(purged.mails(), unsent);
    }
}
