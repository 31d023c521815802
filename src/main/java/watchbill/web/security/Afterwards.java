package watchbill.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// Where someone wanted to go before they were asked to sign in. It is kept in a cookie for as long as signing in may
/// take.
public final class Afterwards {

    private static final String NAME = "watchbill-afterwards";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int LONGEST = 1_000;

    private Afterwards() {}

    /// Keeps the page that was asked for.
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (page.length() <= LONGEST) {
            add(response, URLEncoder.encode(page, UTF_8), PATIENCE);
        }
    }

    /// The page that was asked for, once; the front page if none was.
    public static String take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return "/";
        }
        add(response, "", Duration.ZERO);
        return ownPage(URLDecoder.decode(cookie.getValue(), UTF_8));
    }

    /// A cookie can be forged by a neighbour in the domain; it must not lead anyone away from here.
    static String ownPage(String page) {
        var own =
                page.startsWith("/")
                        && !page.startsWith("//")
                        && page.chars().allMatch(Afterwards::plain);
        return own ? page : "/";
    }

    private static boolean plain(int character) {
        return character > ' ' && character < 127 && character != '\\';
    }

    private static void add(HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
