package watchbill.web.appearance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import watchbill.web.Answers;
import watchbill.web.Appearance;
import watchbill.web.Shortcuts;

/// Keeps how a browser wants its pages.
@Controller
class AppearanceController {

    private static final Duration LONG = Duration.ofDays(400);

    @PostMapping("/appearance")
    ResponseEntity<Void> appear(
            @RequestParam String appearance,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(response, Appearance.COOKIE, Appearance.of(appearance).id());
        return Answers.seeOther(cameFrom(request));
    }

    @PostMapping("/account/shortcuts")
    ResponseEntity<Void> shortcuts(
            @RequestParam(defaultValue = "false") boolean on, HttpServletResponse response) {
        keep(response, Shortcuts.COOKIE, on ? "on" : "off");
        return Answers.seeOther(
                "/account", on ? "Single keys act now." : "Single keys do nothing now.", response);
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .sameSite("Lax")
                        .httpOnly(true)
                        .maxAge(LONG)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /// The page the form stood on; only its path counts, so that nobody is sent elsewhere.
    private static String cameFrom(HttpServletRequest request) {
        var path = path(request.getHeader(HttpHeaders.REFERER));
        return path == null || path.isEmpty() || path.startsWith("//") ? "/desk" : path;
    }

    private static @Nullable String path(@Nullable String referer) {
        try {
            return referer == null ? null : URI.create(referer).getRawPath();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
