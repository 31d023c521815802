package watchbill.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import watchbill.conversation.Files;
import watchbill.postgres.DatabaseTrouble;
import watchbill.web.Fact;
import watchbill.web.Frames;

/// Hands back what a visitor wrote while the database was away or full. It asks the database for nothing.
@Component
class Unsent {

    private static final String TEXT = "text";

    private final String fileLimit;

    Unsent(Files files) {
        this.fileLimit = files.limit().words();
    }

    /// Whether something was written that would be lost.
    boolean has(HttpServletRequest request) {
        var text = request.getParameter(TEXT);
        return request.getMethod().equals("POST")
                && ErrorPages.isVisitor(request)
                && text != null
                && !text.isBlank();
    }

    ModelAndView page(DatabaseTrouble trouble, HttpServletRequest request) {
        var page =
                new UnsentPage(
                        ErrorPages.PRODUCT,
                        why(trouble),
                        request.getRequestURI(),
                        hidden(request),
                        request.getParameter(TEXT),
                        hasFiles(request),
                        fileLimit,
                        Frames.appearance(request));
        return new ModelAndView("unsent", Map.of("page", page), ErrorPages.status(trouble));
    }

    private static String why(DatabaseTrouble trouble) {
        return switch (trouble) {
            case AWAY ->
                    "Our database cannot be reached; it usually comes back within a minute. What you typed is all here. Wait a moment and send it again.";
            case FULL ->
                    "There is no room left on our disk, and one of us has to make some. What you typed is all here. Send it again later, or write to us by mail.";
        };
    }

    private static List<Fact> hidden(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(TEXT))
                .map(field -> Fact.of(field.getKey(), field.getValue()[0]))
                .toList();
    }

    private static boolean hasFiles(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return parts != null
                && parts.getMultiFileMap().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(file -> !file.isEmpty());
    }
}
