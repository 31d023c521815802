package watchbill.web.error;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.NoSuchConversation;
import watchbill.web.NothingHere;
import watchbill.web.TooFast;

/// What pages throw, as pages.
@Order(1)
@ControllerAdvice("watchbill.web")
class PageProblems {

    private static final Logger log = LoggerFactory.getLogger(PageProblems.class);

    private final ErrorPages pages;
    private final Unsent unsent;

    PageProblems(ErrorPages pages, Unsent unsent) {
        this.pages = pages;
        this.unsent = unsent;
    }

    @ExceptionHandler({NothingHere.class, NoSuchConversation.class})
    ModelAndView nothingHere(HttpServletRequest request) {
        return pages.of(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler(TooFast.class)
    ModelAndView tooFast(HttpServletRequest request) {
        return pages.of(HttpStatus.TOO_MANY_REQUESTS, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return pages.of(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        TransientDataAccessException.class
    })
    ModelAndView databaseAway(RuntimeException problem, HttpServletRequest request) {
        log.warn("The database did not answer: {}", problem.toString());
        return unsent.has(request)
                ? unsent.page(request)
                : pages.of(HttpStatus.SERVICE_UNAVAILABLE, request);
    }
}
