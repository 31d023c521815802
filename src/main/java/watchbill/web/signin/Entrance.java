package watchbill.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.signin.Browser;
import watchbill.signing.PublicAddress;
import watchbill.web.security.Afterwards;
import watchbill.web.security.SessionCookie;

/// What happens at the door once an attempt to sign in was judged.
@Component
public class Entrance {

    /// Names the cookie that holds the proof of the first step while the second is asked for.
    static final String STEP = "watchbill-step";

    private static final Duration STEP_COUNTS = Duration.ofMinutes(10);

    private final SessionCookie cookie;
    private final PublicAddress address;

    Entrance(SessionCookie cookie, PublicAddress address) {
        this.cookie = cookie;
        this.address = address;
    }

    /// Who asks, and from where.
    public static Browser browser(HttpServletRequest request) {
        var name = request.getHeader(HttpHeaders.USER_AGENT);
        return new Browser(request.getRemoteAddr(), name == null ? "" : name);
    }

    /// Lets someone in, to the page they wanted to see.
    ModelAndView welcome(String session, HttpServletRequest request, HttpServletResponse response) {
        cookie.write(response, session);
        keepStep(response, "", Duration.ZERO);
        return new ModelAndView("redirect:" + Afterwards.take(request, response));
    }

    /// Asks for the code.
    ModelAndView askForCode(String step, HttpServletResponse response) {
        keepStep(response, step, STEP_COUNTS);
        return new ModelAndView("redirect:/sign-in/code");
    }

    /// Says how long to wait, to people in the sentence and to programs in the header.
    static String wait(Duration time, HttpServletResponse response) {
        var seconds = time.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return seconds <= 60
                ? "Too many tries. Please wait %d seconds.".formatted(seconds)
                : "Too many tries. Please wait %d minutes.".formatted((seconds + 59) / 60);
    }

    private void keepStep(HttpServletResponse response, String step, Duration age) {
        var kept =
                ResponseCookie.from(STEP, step)
                        .path("/sign-in")
                        .httpOnly(true)
                        .secure(address.secure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, kept.toString());
    }
}
