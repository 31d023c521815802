package watchbill.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import watchbill.channel.way.Checks;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Answers;

/// Checks off that somebody looked after a way of contact today (R80). Anybody on the team may, with their name.
@Controller
class CheckController {

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    @PostMapping("/ways/{key}/check")
    ResponseEntity<Void> checkOff(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable String key,
            HttpServletResponse response) {
        try {
            checks.checkOff(me.team().id(), key, me.person());
            return Answers.seeOther("/desk", "Checked off for today.", response);
        } catch (IllegalArgumentException gone) {
            return Answers.seeOther("/desk", String.valueOf(gone.getMessage()), response);
        }
    }
}
