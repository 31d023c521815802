package watchbill.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import watchbill.people.signin.Sessions;
import watchbill.signing.PublicAddress;

/// The cookie by which a browser says who sits before it. Scripts cannot read it, other sites cannot make it post.
@Component
public class SessionCookie {

    private static final String NAME = "watchbill-session";

    private final String name;
    private final boolean secure;

    SessionCookie(PublicAddress address) {
        this.secure = address.secure();
        // With this prefix a browser takes the cookie from exactly this host, never from a
        // neighbour in the domain.
        this.name = secure ? "__Host-" + NAME : NAME;
    }

    /// Signs the browser in.
    public void write(HttpServletResponse response, String session) {
        add(response, session, Sessions.LONGEST);
    }

    /// Signs the browser out.
    public void clear(HttpServletResponse response) {
        add(response, "", Duration.ZERO);
    }

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private void add(HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
