package watchbill.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Tells programs, as problem details, why a door stays closed.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
final class ApiRefusal {

    private ApiRefusal() {}

    static void unknown(HttpServletRequest request, HttpServletResponse response, Exception refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Send a token of the team or of a person as 'Authorization: Bearer TOKEN'. The one sent, if any, is"
                        + " unknown or was revoked.");
    }

    static void forbidden(
            HttpServletRequest request, HttpServletResponse response, Exception refusal)
            throws IOException {
        write(response, HttpStatus.FORBIDDEN, "This token may not do that.");
    }

    static void write(HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter()
                .write(
                        """
                        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}
                        """
                                .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
