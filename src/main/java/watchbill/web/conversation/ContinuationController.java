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
import watchbill.channel.mail.Continuations;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversation;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.Problems;
import watchbill.web.Toasts;

/// Brings a customer who called or came by into the conversation (R74).
@Controller
class ContinuationController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Continuations continuations;

    ContinuationController(OwnTeam ours, ConversationReading reading, Continuations continuations) {
        this.ours = ours;
        this.reading = reading;
        this.continuations = continuations;
    }

    /// @param address where the link goes, if none was known
    @PostMapping("/conversations/{number}/continuation")
    ModelAndView begin(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response) {
        var conversation = ours.conversation(me, number);
        try {
            var customer = customer(conversation, address);
            continuations.begin(conversation.number(), customer, me.person());
            Toasts.say(response, "The link is on its way to %s.".formatted(customer.name()));
            return seeOther(conversation);
        } catch (IllegalArgumentException refusal) {
            var problem = new Problems(Map.of("address", String.valueOf(refusal.getMessage())));
            return new ModelAndView(
                    "conversation",
                    Map.of("page", reading.refused(me, number, problem)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static Contact customer(Conversation conversation, String address) {
        var requester = conversation.requester();
        var typed = Recipients.typed(address);
        return requester.email() != null || typed.isEmpty()
                ? requester
                : new Contact(requester.name(), typed.getFirst().email());
    }

    private static ModelAndView seeOther(Conversation conversation) {
        var next = new ModelAndView("redirect:/conversations/" + conversation.number().value());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
