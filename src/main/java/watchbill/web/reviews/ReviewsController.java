package watchbill.web.reviews;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.way.Review;
import watchbill.channel.way.Reviews;
import watchbill.channel.way.Trend;
import watchbill.channel.way.Trends;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.people.People;
import watchbill.people.Role;
import watchbill.people.signin.SignedInPerson;
import watchbill.settings.WaySettings;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.Toasts;
import watchbill.web.Words;
import watchbill.web.reviews.ReviewsPage.Row;

/// Decides about the ways of contact when their date has come (R82). For schedulers and admins.
@Controller
@RequestMapping("/ways/reviews")
class ReviewsController {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final int USUAL_MONTHS = 6;

    private static final String RISING =
            "Its share has doubled. Should it be supported, or be linked?";

    private final Ways ways;
    private final Trends trends;
    private final Reviews reviews;
    private final WaySettings settings;
    private final People people;
    private final InstantSource time;

    ReviewsController(
            Ways ways,
            Trends trends,
            Reviews reviews,
            WaySettings settings,
            People people,
            InstantSource time) {
        this.ways = ways;
        this.trends = trends;
        this.reviews = reviews;
        this.settings = settings;
        this.people = people;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return new ModelAndView("reviews", "page", page(planner(me), "", "", "", Problems.NONE));
    }

    @PostMapping("/{key}")
    ModelAndView decide(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String nextOn,
            HttpServletResponse response) {
        try {
            var day = day(nextOn);
            var way = settings.review(planner(me).team().id(), key, decision, day, me.person());
            Toasts.say(
                    response,
                    "%s is looked at again on %s.".formatted(way.name(), DAY.format(day)));
            var next = new ModelAndView("redirect:/ways/reviews");
            next.setStatus(HttpStatus.SEE_OTHER);
            return next;
        } catch (IllegalArgumentException refusal) {
            var problems = new Problems(Map.of("decision", String.valueOf(refusal.getMessage())));
            var page = page(me, key, decision, nextOn, problems);
            return new ModelAndView(
                    "reviews", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// Who does not plan is not led here.
    private static SignedInPerson planner(SignedInPerson me) {
        if (me.role() == Role.MEMBER) {
            throw new NothingHere("Reviews are for schedulers and admins.");
        }
        return me;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no date. Write 2026-09-02."
                            .formatted(typed.length() > 40 ? typed.substring(0, 40) : typed));
        }
    }

    private ReviewsPage page(
            SignedInPerson me, String refused, String decision, String nextOn, Problems problems) {
        var today = time.instant().atZone(me.team().zone()).toLocalDate();
        var latest = reviews.of(me.team().id());
        var uses = trends.of(me.team().id());
        var rows =
                ways.of(me.team().id()).stream()
                        .map(way ->
                                row(
                                        way,
                                        latest.get(way.key()),
                                        Objects.requireNonNull(uses.get(way.method())),
                                        today))
                        .sorted(
                                Comparator.comparing((Row row) -> !row.due())
                                        .thenComparing(row -> row.rising().isEmpty()))
                        .toList();
        return new ReviewsPage(rows, refused, decision, nextOn, problems);
    }

    private Row row(Way way, @Nullable Review review, Trend use, LocalDate today) {
        var due = review != null && review.isDue(today);
        var rises = way.status() == WayStatus.TOLERATED && use.hasDoubled();
        return new Row(
                way.key(),
                way.name(),
                Words.capital(way.status().code()),
                review == null
                        ? ""
                        : "%s (%s)".formatted(review.decision(), people.person(review.by()).name()),
                review == null
                        ? "No date yet"
                        : (due ? "Due since " : "Again on ") + DAY.format(review.nextOn()),
                due,
                "%s came this way in the last thirteen weeks, of %,d in all; %,d of %,d in the thirteen before."
                        .formatted(
                                Words.counted(use.now(), "inquiry", "inquiries"),
                                use.ofNow(),
                                use.before(),
                                use.ofBefore()),
                rises ? RISING : "",
                today.plusMonths(USUAL_MONTHS).toString());
    }
}
