package watchbill.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import watchbill.web.TooFast;

/// Makes those wait who try out private links. Nobody guesses one, and nobody needs to try a thousand a second.
@Component
public class Guesses {

    private final RequestRate rate;

    Guesses(RequestRate rate) {
        this.rate = rate;
    }

    /// Notes that a link was none of ours.
    ///
    /// @throws TooFast if there were too many from this network
    public void note(HttpServletRequest request) {
        if (rate.take(request.getRemoteAddr()).isPresent()) {
            throw new TooFast("Too many private links from one network were none of ours.");
        }
    }
}
