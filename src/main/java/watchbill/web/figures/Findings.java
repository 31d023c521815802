package watchbill.web.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import watchbill.insight.AboutRow;
import watchbill.insight.AboutTable;
import watchbill.insight.Arrivals;
import watchbill.insight.FirstResponses;
import watchbill.insight.Outcomes;
import watchbill.insight.Unanswered;
import watchbill.responseclock.PromiseCounts;
import watchbill.web.Lengths;
import watchbill.web.Words;

/// Puts into words what the numbers show. From fewer than [#ENOUGH] inquiries nothing is concluded.
final class Findings {

    static final int ENOUGH = 5;

    static final Finding SECTORS =
            new Finding(
                    "Sectors they come from", "Of the organisations for which somebody noted one.");

    private static final List<String> NUMBERS =
            List.of(
                    "None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
                    "Ten", "Eleven", "Twelve");

    private Findings() {}

    /// `Half have an answer within 31 minutes`.
    static Finding waits(FirstResponses responses) {
        var text =
                "Inquiries by time to the first response. %s broke the goal."
                        .formatted(number(responses.missed()));
        return responses.answered() < ENOUGH
                ? new Finding("Time to the first response", text)
                : new Finding(
                        "Half have an answer within " + Lengths.spoken(responses.median()), text);
    }

    /// `4 wait for their first response, 1 of them past its goal. 2 ended without one.`
    static String unanswered(Unanswered unanswered) {
        var waiting = unanswered.insideGoal() + unanswered.pastGoal();
        var past =
                unanswered.pastGoal() == 0
                        ? ""
                        : ", %d of them past the goal".formatted(unanswered.pastGoal());
        var words = new ArrayList<String>();
        if (waiting > 0) {
            words.add(Words.counted(waiting, "waits", "wait") + " for the first response" + past);
        }
        if (unanswered.ended() > 0) {
            words.add(unanswered.ended() + " ended without one");
        }
        return words.isEmpty() ? "" : String.join("; ", words) + ".";
    }

    /// `Monday mornings bring the most`.
    static Finding arrivals(Arrivals arrivals) {
        var busiest = arrivals.busiest();
        var title =
                busiest == null || busiest.inquiries() < ENOUGH
                        ? "When they come"
                        : "%s %s bring the most"
                                .formatted(
                                        name(busiest.day()),
                                        busiest.morning() ? "mornings" : "afternoons");
        var apart =
                arrivals.onDaysOff() == 0
                        ? ""
                        : " Another %d came on other days.".formatted(arrivals.onDaysOff());
        return new Finding(title, "Inquiries by weekday and hour of arrival." + apart);
    }

    /// What is said of components: `Inquiries about Readers take the longest and come back most.`
    static Finding components(AboutTable components) {
        var slowest =
                standsOut(components, comparing(AboutRow::median, nullsFirst(naturalOrder())));
        var returning = standsOut(components, comparingInt(AboutRow::reopened));
        return new Finding(
                "What they are about",
                slowest.map(name ->
                                "Inquiries about %s take the longest%s."
                                        .formatted(
                                                name,
                                                slowest.equals(returning)
                                                        ? " and come back most"
                                                        : ""))
                        .orElse("By the component that each is about."));
    }

    /// `Most are about use`.
    static Finding kinds(AboutTable kinds, int inquiries) {
        var most = kinds.named().stream().findFirst();
        return new Finding(
                most.filter(kind -> inquiries >= ENOUGH && 2 * kind.inquiries() > inquiries)
                        .map(kind -> "Most are about " + kind.name())
                        .orElse("Kinds of inquiries"),
                "Questions about use have topics.");
    }

    /// `Most come from Plasma Theory`.
    static Finding organisations(AboutTable organisations, int inquiries) {
        var most = organisations.named().stream().findFirst();
        return new Finding(
                most.filter(its -> inquiries >= ENOUGH && 2 * its.inquiries() > inquiries)
                        .map(its -> "Most come from " + its.name())
                        .orElse("Where they come from"),
                "By the organisation of whoever asked, or the domain they wrote from.");
    }

    /// `118 of 162 are resolved`.
    static Finding outcomes(Outcomes outcomes, int inquiries) {
        var resolved = Words.counted(outcomes.countResolved(), "of %d is", "of %d are");
        var rest =
                Stream.of(
                                counted(outcomes.open(), "is open", "are open"),
                                counted(
                                        outcomes.expired(),
                                        "ended by the customer’s silence",
                                        "ended by the customer’s silence"),
                                counted(
                                        outcomes.reopened(),
                                        "was opened again",
                                        "were opened again"))
                        .flatMap(Optional::stream)
                        .toList();
        return new Finding(
                resolved.formatted(inquiries) + " resolved",
                rest.isEmpty() ? "Nothing is open." : Words.list(rest) + ".");
    }

    /// `19 of 20 promises were kept`.
    static Finding promises(PromiseCounts promises) {
        var due = promises.kept() + promises.missed();
        var ahead =
                promises.ahead() == 0
                        ? ""
                        : " %s ahead.".formatted(Words.counted(promises.ahead(), "lies", "lie"));
        return new Finding(
                due == 0
                        ? "No promise fell due"
                        : "%d of %s kept"
                                .formatted(
                                        promises.kept(),
                                        Words.counted(due, "promise was", "promises were")),
                "Times by which customers were to hear from us again." + ahead);
    }

    /// The one that is before all others, if there are others, and enough inquiries about each.
    private static Optional<String> standsOut(AboutTable table, Comparator<AboutRow> order) {
        var ranked =
                table.named().stream()
                        .filter(row -> row.inquiries() >= ENOUGH)
                        .sorted(order.reversed())
                        .toList();
        return ranked.size() < 2 || order.compare(ranked.get(0), ranked.get(1)) == 0
                ? Optional.empty()
                : Optional.of(ranked.getFirst().name());
    }

    private static Optional<String> counted(int count, String one, String many) {
        return count == 0 ? Optional.empty() : Optional.of(Words.counted(count, one, many));
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
