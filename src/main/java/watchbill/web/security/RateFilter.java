package watchbill.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a flood of forms before any of them is read.
final class RateFilter extends OncePerRequestFilter {

    /// What strangers may post to.
    private static final List<String> OPEN_TO_STRANGERS =
            List.of("/ask", "/c/", "/sign-in", "/set-up");

    private final RequestRate rate;

    RateFilter(RequestRate rate) {
        this.rate = rate;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || OPEN_TO_STRANGERS.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rate.take(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(response, wait.get());
        }
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        var seconds = wait.plusMillis(999).toSeconds();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.setContentType("text/plain");
        response.setCharacterEncoding(UTF_8);
        response.getWriter()
                .write(
                        "Too many forms came from your network, more than 60 in a minute. Nothing of this one was kept. Please send it again in %d s.%n"
                                .formatted(seconds));
    }
}
