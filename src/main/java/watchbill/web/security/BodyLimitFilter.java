package watchbill.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away a request to the API that is larger than any sensible one, before it is read into memory: some doors of
/// the API look at the key only after the text.
@Component
@Order(BodyLimitFilter.BEFORE_READING)
final class BodyLimitFilter extends OncePerRequestFilter {

    static final int BEFORE_READING = -19_000;

    private static final int MOST_BYTES = 2_000_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || isForm(request);
    }

    /// Files go to the disk and not into memory; what they may have is a setting.
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytes = request.getContentLengthLong();
        if (bytes > MOST_BYTES) {
            ApiRefusal.write(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "%,d bytes are too many; at most %,d fit.".formatted(bytes, MOST_BYTES));
        } else if (bytes < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            ApiRefusal.write(
                    response,
                    HttpStatus.LENGTH_REQUIRED,
                    "Say in Content-Length how many bytes will come; at most %,d fit."
                            .formatted(MOST_BYTES));
        } else {
            chain.doFilter(request, response);
        }
    }
}
