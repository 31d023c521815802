package watchbill.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import watchbill.duework.Pulse;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;

/// What only a practice installation can do. A real one has no such routes.
@RestController
@RequestMapping("/api/v1/practice")
class PracticeController {

    private static final int PAGE = 500;

    private final boolean practice;
    private final PracticeClock clock;
    private final Pulse pulse;
    private final Outbox outbox;

    PracticeController(
            @Value("${watchbill.practice}") boolean practice,
            PracticeClock clock,
            Pulse pulse,
            Outbox outbox) {
        this.practice = practice;
        this.clock = clock;
        this.pulse = pulse;
        this.outbox = outbox;
    }

    /// @param instant ISO-8601, with `Z` or an offset
    /// @param runs    whether the time goes on from there; it stands if this is absent
    record ClockJson(@Nullable String instant, @Nullable Boolean runs) {}

    /// @param instant the time it is now
    record TimeJson(Instant instant) {}

    /// Comes before every route: a real installation answers as it does where there is no page.
    @ModelAttribute
    void onlyInPractice(HttpServletRequest request) throws NoResourceFoundException {
        if (!practice) {
            throw new NoResourceFoundException(
                    HttpMethod.valueOf(request.getMethod()),
                    request.getRequestURI(),
                    request.getServletPath());
        }
    }

    @GetMapping("/clock")
    TimeJson time() {
        return new TimeJson(clock.now());
    }

    /// Sets the time, and does at once whatever has fallen due by then.
    @PostMapping("/clock")
    TimeJson set(@RequestBody ClockJson json) {
        clock.set(parsed(json.instant()), Boolean.TRUE.equals(json.runs()));
        pulse.beat();
        return time();
    }

    /// Goes back to the clock on the wall.
    @DeleteMapping("/clock")
    TimeJson unset() {
        clock.unset();
        pulse.beat();
        return time();
    }

    /// The mail that did not leave, oldest first. Whatever is due is written before.
    ///
    /// @param after only mail with a higher id
    @GetMapping("/outbox")
    List<KeptMail> outbox(@RequestParam(defaultValue = "0") long after) {
        pulse.beat();
        return outbox.kept(after, PAGE);
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail badInput(IllegalArgumentException problem) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(problem.getMessage()));
    }

    private static Instant parsed(@Nullable String instant) {
        try {
            return OffsetDateTime.parse(instant == null ? "" : instant).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "Field 'instant' is '%s'. Send a time such as 2026-03-02T17:30:00Z."
                            .formatted(instant),
                    unreadable);
        }
    }
}
