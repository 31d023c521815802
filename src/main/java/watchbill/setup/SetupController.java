package watchbill.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Set-up by a command on this machine, which shows the key that the server left in its data folder.
@RestController
class SetupController {

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
        server.require(request, "setup FILE.json");
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
}
