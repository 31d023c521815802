package watchbill.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// One sentence that a step leaves for the page after it. It travels in a cookie, because the server keeps no state.
public final class Toasts {

    private static final String COOKIE = "watchbill-said";

    private Toasts() {}

    /// Says `sentence` on the next page.
    public static void say(HttpServletResponse response, String sentence) {
        say(response, new Toast(sentence, ""));
    }

    /// The same, with a way to take the step back.
    public static void say(HttpServletResponse response, Toast toast) {
        set(response, URLEncoder.encode(toast.kept(), UTF_8), Duration.ofMinutes(1));
    }

    /// What the step before said, which is said only once.
    static Toast take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Toast.NONE;
        }
        set(response, "", Duration.ZERO);
        return Toast.of(URLDecoder.decode(cookie.getValue(), UTF_8));
    }

    private static void set(HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
