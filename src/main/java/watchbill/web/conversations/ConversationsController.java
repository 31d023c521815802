package watchbill.web.conversations;

import java.util.Map;
import org.springframework.http.HttpStatus;
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
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(defaultValue = "") String site,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String before) {
        var query = new Query(q, state, kind, topic, component, site, owner, age, before);
        var page = reading.page(me, query);
        return new ModelAndView(
                "conversations",
                Map.of("page", page),
                page.understood() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
