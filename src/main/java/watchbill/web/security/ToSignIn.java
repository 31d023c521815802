package watchbill.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import watchbill.people.Teams;

/// Shows the way in to those who are not known: sign-in, or set-up while there is no team yet.
@Component
class ToSignIn implements AuthenticationEntryPoint {

    private final Teams teams;

    ToSignIn(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException unknown)
            throws IOException {
        if (teams.standard().isEmpty()) {
            response.sendRedirect("/set-up");
            return;
        }
        if (request.getMethod().equals("GET")) {
            Afterwards.keep(request, response);
        }
        response.sendRedirect("/sign-in");
    }
}
