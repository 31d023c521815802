package watchbill.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The end of every request that found no better one: a page for people, problem details for programs.
@Controller
class PageErrorController implements ErrorController {

    private final ErrorPages pages;

    PageErrorController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = status(request);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path instanceof String address && address.startsWith("/api/")) {
            return ResponseEntity.status(status).body(problem(status, address));
        }
        return pages.of(status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String address) {
        var problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(address));
        switch (status) {
            case SERVICE_UNAVAILABLE -> {
                problem.setTitle("The database is away");
                problem.setDetail("Nothing was changed. Try again in a minute.");
            }
            case INSUFFICIENT_STORAGE -> {
                problem.setTitle("There is no room left");
                problem.setDetail("The disk is almost full; nothing was changed. Make room on it.");
            }
            default -> {}
        }
        return problem;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
