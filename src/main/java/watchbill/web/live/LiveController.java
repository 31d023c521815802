package watchbill.web.live;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import watchbill.people.signin.SignedInPerson;

/// The stream of events of one open page.
@Controller
class LiveController {

    private final OpenPages pages;

    LiveController(OpenPages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String revision) {
        return pages.open(me.team().id(), revision);
    }
}
