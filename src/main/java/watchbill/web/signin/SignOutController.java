package watchbill.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import watchbill.people.signin.Sessions;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.security.SessionCookie;

/// Ends the session of this browser.
@Controller
class SignOutController {

    private final Sessions sessions;
    private final SessionCookie cookie;

    SignOutController(Sessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @PostMapping("/sign-out")
    String signOut(@AuthenticationPrincipal SignedInPerson me, HttpServletResponse response) {
        sessions.end(me.person().id(), me.session());
        cookie.clear(response);
        return "redirect:/sign-in";
    }
}
