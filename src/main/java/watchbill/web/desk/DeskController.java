package watchbill.web.desk;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;

/// The desk, and the way to it.
@Controller
class DeskController {

    private final DeskReading desk;

    DeskController(DeskReading desk) {
        this.desk = desk;
    }

    @GetMapping("/")
    ResponseEntity<Void> start() {
        return Answers.seeOther("/desk");
    }

    @GetMapping("/desk")
    ModelAndView desk(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("desk", "page", desk.of(me));
    }

    /// What the phone's five tabs have no room for.
    @GetMapping("/more")
    String more() {
        return "more";
    }
}
