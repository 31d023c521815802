package watchbill.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import watchbill.channel.mail.NotBegun;
import watchbill.conversation.NoSuchConversation;
import watchbill.conversation.NotYours;

/// What went wrong, as problem details (RFC 9457): a title, and a sentence that names the value and what helps.
@Order(0)
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler({NotFound.class, NoSuchConversation.class})
    ProblemDetail notFound(RuntimeException problem) {
        return problem(HttpStatus.NOT_FOUND, "Not found", problem);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail badInput(IllegalArgumentException problem) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "The request cannot be done as it is", problem);
    }

    /// What a record refuses while it is read is said in the record's words.
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unreadable.getMostSpecificCause() instanceof IllegalArgumentException refusal
                ? ResponseEntity.of(badInput(refusal)).headers(headers).build()
                : super.handleHttpMessageNotReadable(unreadable, headers, status, request);
    }

    /// An answer would not be read; the link is what helps.
    @ExceptionHandler(NotBegun.class)
    ProblemDetail notBegun(NotBegun problem) {
        var detail =
                problem(
                        HttpStatus.CONFLICT,
                        "The customer is not in the conversation yet",
                        problem);
        detail.setDetail(problem.getMessage() + " POST …/continuation sends it.");
        return detail;
    }

    @ExceptionHandler(NotYours.class)
    ProblemDetail notYours(NotYours problem) {
        return problem(HttpStatus.CONFLICT, "Somebody else's turn", problem);
    }

    private static ProblemDetail problem(
            HttpStatus status, String title, RuntimeException problem) {
        var detail = ProblemDetail.forStatus(status);
        detail.setTitle(title);
        detail.setDetail(problem.getMessage());
        return detail;
    }
}
