package watchbill.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import watchbill.postgres.DatabaseTrouble;

/// Answers a request that failed outside of every page: because the database is away or full, be it while we asked who is
/// there or at the end of the transaction; or because a form was too large to be read.
@Component
@Order(FailureFilter.BEFORE_READING)
final class FailureFilter extends OncePerRequestFilter {

    static final int BEFORE_READING = -15_000;

    private static final Logger log = LoggerFactory.getLogger(FailureFilter.class);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var status = status(failure, request);
            if (status.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            log.warn(
                    "{} {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    DatabaseTrouble.words(failure));
            answer(response, status.get());
        }
    }

    private static void answer(HttpServletResponse response, HttpStatus status) throws IOException {
        if (status.is5xxServerError()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ErrorPages.SECONDS_TO_WAIT);
        }
        response.sendError(status.value());
    }

    private static Optional<HttpStatus> status(Exception failure, HttpServletRequest request) {
        return isTooLarge(failure, request)
                ? Optional.of(HttpStatus.CONTENT_TOO_LARGE)
                : DatabaseTrouble.behind(failure).map(ErrorPages::status);
    }

    /// Tomcat says no more than this; what our pages throw comes wrapped.
    private static boolean isTooLarge(Exception failure, HttpServletRequest request) {
        return failure instanceof IllegalStateException
                && String.valueOf(request.getContentType()).startsWith("multipart/");
    }
}
