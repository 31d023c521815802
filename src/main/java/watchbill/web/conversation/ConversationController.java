package watchbill.web.conversation;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;

/// Shows a conversation.
@Controller
class ConversationController {

    private final ConversationReading reading;

    ConversationController(ConversationReading reading) {
        this.reading = reading;
    }

    /// @param acknowledge present when the composer shall hold an acknowledgement
    @GetMapping("/conversations/{number}")
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String acknowledge) {
        return new ModelAndView(
                "conversation", "page", reading.opened(me, number, acknowledge != null));
    }
}
