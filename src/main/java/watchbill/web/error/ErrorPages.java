package watchbill.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.postgres.DatabaseTrouble;
import watchbill.web.Frames;

/// Words for each way in which a page cannot be shown.
@Component
class ErrorPages {

    static final String PRODUCT = "Watchbill";

    /// After which trying again may help where the database was the trouble.
    static final String SECONDS_TO_WAIT = "30";

    private final Teams teams;

    ErrorPages(Teams teams) {
        this.teams = teams;
    }

    ModelAndView of(HttpStatusCode status, HttpServletRequest request) {
        var words = words(status);
        var wayOut =
                isVisitor(request)
                        ? new WayOut("/ask", "Go to the contact form")
                        : new WayOut("/", "Go to the desk");
        var page =
                new ErrorPage(
                        status.is5xxServerError() ? PRODUCT : name(),
                        words.happened(),
                        words.safe(),
                        words.again() ? "" : wayOut.href(),
                        words.again() ? "" : wayOut.text(),
                        words.again(),
                        Frames.appearance(request));
        var shown = new ModelAndView("error", "page", page);
        shown.setStatus(HttpStatus.resolve(status.value()));
        return shown;
    }

    static HttpStatus status(DatabaseTrouble trouble) {
        return switch (trouble) {
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }

    /// Not asked for where the database may be the trouble.
    private String name() {
        return teams.standard().map(Team::name).orElse(PRODUCT);
    }

    /// Whether the address belongs to the pages for customers.
    static boolean isVisitor(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var address = asked instanceof String path ? path : request.getRequestURI();
        return address.startsWith("/c/")
                || address.startsWith("/ask")
                || address.startsWith("/duty");
    }

    private record WayOut(String href, String text) {}

    private record Words(String happened, String safe, boolean again) {}

    private static Words words(HttpStatusCode status) {
        return switch (HttpStatus.resolve(status.value())) {
            case NOT_FOUND ->
                    new Words(
                            "There is nothing here",
                            "The address may have lost a letter, or what it led to was removed. Nothing of yours is lost.",
                            false);
            case FORBIDDEN ->
                    new Words(
                            "This page is not for you",
                            "It belongs to somebody with other rights. If you came here by a form that was open for long, go back and load its page again; what you typed is still there.",
                            false);
            case METHOD_NOT_ALLOWED ->
                    new Words(
                            "This cannot be opened like that",
                            "It is a step and not a page. Nothing was changed.",
                            false);
            case CONTENT_TOO_LARGE ->
                    new Words(
                            "That is too large",
                            "Text of up to 100,000 characters fits, files of up to 25 MB each, and 30 MB in all. Nothing was stored; go back, take something out, and send it again.",
                            false);
            case TOO_MANY_REQUESTS ->
                    new Words(
                            "That was a little fast",
                            "More than 60 steps in a minute came from your network. Nothing of this one was kept; wait a minute, go back, and send it again.",
                            false);
            case SERVICE_UNAVAILABLE ->
                    new Words(
                            "The database cannot be reached",
                            "What was stored is safe, and mail waits at its sender. It usually comes back by itself within a minute; what you typed is still on the page before this one.",
                            true);
            case INSUFFICIENT_STORAGE ->
                    new Words(
                            "There is no room left",
                            "The disk of this desk is almost full, so nothing of this was stored. What was stored before is safe, and mail waits at its sender. Whoever runs the desk has to make room; then it goes on by itself.",
                            true);
            case null, default ->
                    status.is4xxClientError()
                            ? new Words(
                                    "This could not be understood",
                                    "Nothing was changed. Go back and try once more.",
                                    false)
                            : new Words(
                                    "Something went wrong here",
                                    "It is our fault and it is written down. What was stored before is safe; whether your last step was, the page before this one shows.",
                                    true);
        };
    }
}
