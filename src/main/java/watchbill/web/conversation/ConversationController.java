package watchbill.web.conversation;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.OwnTeam;
import watchbill.web.merge.Signs;

/// Shows a conversation, or where it goes on.
@Controller
class ConversationController {

    private final OwnTeam ours;
    private final ConversationReading reading;
    private final Signs signs;

    ConversationController(OwnTeam ours, ConversationReading reading, Signs signs) {
        this.ours = ours;
        this.signs = signs;
        this.reading = reading;
    }

    /// @param acknowledge present when the composer shall hold an acknowledgement
    @GetMapping("/conversations/{number}")
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String acknowledge) {
        var conversation = ours.conversation(me, number);
        return conversation.mergedInto() == null
                ? new ModelAndView(
                        "conversation",
                        "page",
                        reading.opened(me, conversation, acknowledge != null))
                : new ModelAndView("merged", "page", signs.of(me, conversation));
    }
}
