package watchbill.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Set-up by a command on this machine, which shows the key that the server left in its data folder.
@RestController
class SetupController {

    private static final String SCHEME = "Bearer ";

    private final Setup setup;
    private final LocalServer server;

    SetupController(Setup setup, LocalServer server) {
        this.setup = setup;
        this.server = server;
    }

    /// @param team        its name in addresses
    /// @param token       bearer token of the team
    /// @param signInLinks one-time links, by mail address
    record SetupJson(String team, String token, Map<String, String> signInLinks) {}

    @PostMapping("/api/v1/setup")
    SetupJson apply(@RequestBody String file, HttpServletRequest request) {
        if (!LocalRequest.is(request) || !server.knows(key(request))) {
            throw new ErrorResponseException(
                    HttpStatus.FORBIDDEN,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.FORBIDDEN,
                            "Set-up is for commands on the server's own machine. Run bin/watchbill setup FILE.json there."),
                    null);
        }
        var result = setup.apply(SetupFile.read(file));
        return new SetupJson(result.team().slug(), result.token(), result.signInLinks());
    }

    @ExceptionHandler
    ProblemDetail refused(SetupRefused refused) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refused.getMessage()));
        problem.setTitle("Nothing was set up");
        problem.setProperty("problems", refused.problems());
        return problem;
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()))
                .orElse("");
    }
}
