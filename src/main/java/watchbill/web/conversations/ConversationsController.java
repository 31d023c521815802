package watchbill.web.conversations;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;

/// Lists conversations.
@Controller
class ConversationsController {

    private final ConversationsReading reading;

    ConversationsController(ConversationsReading reading) {
        this.reading = reading;
    }

    @GetMapping("/conversations")
    ModelAndView list(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String before) {
        var page = reading.page(me, new Query(q, state, owner, age, before));
        return new ModelAndView("conversations", "page", page);
    }
}
