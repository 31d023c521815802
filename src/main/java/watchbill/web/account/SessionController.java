package watchbill.web.account;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.Sessions;
import watchbill.people.signin.SignedInPerson;

/// Signs a person out where they are not.
@Controller
class SessionController {

    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @DeleteMapping("/account/sessions/{id}")
    ModelAndView end(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable long id,
            HttpServletResponse response) {
        sessions.end(me.person().id(), id);
        return Account.again("You are signed out there.", response);
    }
}
