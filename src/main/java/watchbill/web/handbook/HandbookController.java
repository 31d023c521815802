package watchbill.web.handbook;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;

/// How the team works, for its members (R25).
@Controller
class HandbookController {

    private final HandbookReading handbook;

    HandbookController(HandbookReading handbook) {
        this.handbook = handbook;
    }

    @GetMapping("/handbook")
    ModelAndView handbook(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("handbook", "page", handbook.of(me));
    }
}
