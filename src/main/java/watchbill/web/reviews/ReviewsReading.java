package watchbill.web.reviews;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.Continuations;
import watchbill.channel.way.Review;
import watchbill.channel.way.Reviews;
import watchbill.channel.way.Trend;
import watchbill.channel.way.Trends;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.people.People;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Problems;
import watchbill.web.Words;
import watchbill.web.reviews.ReviewsPage.Row;

/// Reads what there is to know about each way of contact, for those who decide about it.
@Component
class ReviewsReading {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String RISING =
            "Its share has doubled. Should it be supported, or be linked?";

    private static final int USUAL_MONTHS = 6;

    private final Ways ways;
    private final Trends trends;
    private final Continuations continuations;
    private final Reviews reviews;
    private final People people;
    private final InstantSource time;

    ReviewsReading(
            Ways ways,
            Trends trends,
            Continuations continuations,
            Reviews reviews,
            People people,
            InstantSource time) {
        this.ways = ways;
        this.trends = trends;
        this.continuations = continuations;
        this.reviews = reviews;
        this.people = people;
        this.time = time;
    }

    /// @param refused the key of the way whose form has the problems; empty for none
    ReviewsPage page(
            SignedInPerson me, String refused, String decision, String nextOn, Problems problems) {
        var team = me.team().id();
        var now = time.instant();
        var today = now.atZone(me.team().zone()).toLocalDate();
        var latest = reviews.of(team);
        var uses = trends.of(team);
        var moved = continuations.moved(team, now.minus(Trend.QUARTER), now);
        var rows =
                ways.of(team).stream()
                        .map(way -> {
                            var use = Objects.requireNonNull(uses.get(way.method()));
                            return row(
                                    way,
                                    latest.get(way.key()),
                                    sentence(use, moved.getOrDefault(way.method(), 0)),
                                    way.status() == WayStatus.TOLERATED && use.hasDoubled(),
                                    today);
                        })
                        .sorted(
                                Comparator.comparing((Row row) -> !row.due())
                                        .thenComparing(row -> row.rising().isEmpty()))
                        .toList();
        return new ReviewsPage(rows, refused, decision, nextOn, problems);
    }

    private Row row(Way way, @Nullable Review review, String use, boolean rises, LocalDate today) {
        var due = review != null && review.isDue(today);
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
                use,
                rises ? RISING : "",
                today.plusMonths(USUAL_MONTHS).toString());
    }

    private static String sentence(Trend use, int moved) {
        var came =
                "%s came this way in the last thirteen weeks, of %,d in all; %,d of %,d in the thirteen before."
                        .formatted(
                                Words.counted(use.now(), "inquiry", "inquiries"),
                                use.ofNow(),
                                use.before(),
                                use.ofBefore());
        return moved == 0
                ? came
                : "%s %s into the conversation by a link."
                        .formatted(
                                came,
                                Words.counted(
                                        moved, "of them was brought", "of them were brought"));
    }
}
