package watchbill.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import watchbill.conversation.NoSuchConversation;
import watchbill.postgres.DatabaseTrouble;
import watchbill.postgres.NoRoom;
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

    /// Whoever had written something gets it back; anybody else is told why there is no page.
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        NoRoom.class
    })
    ModelAndView databaseTrouble(
            RuntimeException problem, HttpServletRequest request, HttpServletResponse response) {
        log.warn("{} failed: {}", request.getRequestURI(), DatabaseTrouble.words(problem));
        var trouble = DatabaseTrouble.behind(problem).orElse(DatabaseTrouble.AWAY);
        response.setHeader(HttpHeaders.RETRY_AFTER, ErrorPages.SECONDS_TO_WAIT);
        return unsent.has(request)
                ? unsent.page(trouble, request)
                : pages.of(ErrorPages.status(trouble), request);
    }
}
