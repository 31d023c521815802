package watchbill.insight;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Coded;
import watchbill.conversation.Lesson;
import watchbill.responseclock.Judgement;

/// Inquiries as rows, earliest first. What is not known is empty.
final class InquiryCsv {

    private static final CsvLine HEADER =
            CsvLine.of(
                    "number",
                    "arrived",
                    "kind",
                    "topic",
                    "component",
                    "site",
                    "contact_method",
                    "goal_minutes",
                    "first_response_minutes",
                    "met",
                    "outcome",
                    "reopened",
                    "effort_minutes",
                    "fell_short",
                    "cause",
                    "page",
                    "satisfied",
                    "organisation",
                    "sector");

    private InquiryCsv() {}

    static String of(List<Inquiry> inquiries, ZoneId zone) {
        return Stream.concat(
                        Stream.of(HEADER), inquiries.stream().map(inquiry -> line(inquiry, zone)))
                .map(CsvLine::text)
                .collect(Collectors.joining());
    }

    private static CsvLine line(Inquiry inquiry, ZoneId zone) {
        var arrived = inquiry.arrived();
        var outcome = arrived.outcome();
        return CsvLine.of(
                Long.toString(arrived.number().value()),
                ISO_OFFSET_DATE_TIME.format(
                        inquiry.arrivedIn(zone).truncatedTo(ChronoUnit.SECONDS)),
                arrived.kind().code(),
                arrived.topic(),
                arrived.component(),
                arrived.site(),
                arrived.method().code(),
                minutes(inquiry.goal()),
                minutes(inquiry.waited()),
                met(inquiry.response().judgement()),
                outcome == null ? null : outcome.code(),
                Integer.toString(arrived.reopened()),
                minutes(arrived.effort()),
                code(arrived.lesson().deficiency()),
                code(arrived.lesson().cause()),
                arrived.lesson().documentation(),
                satisfied(arrived.lesson()),
                inquiry.organisation(),
                inquiry.sector());
    }

    private static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }

    private static @Nullable String satisfied(Lesson lesson) {
        return lesson.satisfied() == null ? null : lesson.satisfied() ? "yes" : "no";
    }

    /// Whole minutes, or as many hundredths as there are.
    private static @Nullable String minutes(@Nullable Duration length) {
        return length == null
                ? null
                : BigDecimal.valueOf(length.toSeconds())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /// What waits past its goal has broken it, whenever the answer comes.
    private static @Nullable String met(Judgement judgement) {
        return switch (judgement) {
            case MET -> "yes";
            case MISSED, OVERDUE -> "no";
            case WAITING, ENDED -> null;
        };
    }
}
