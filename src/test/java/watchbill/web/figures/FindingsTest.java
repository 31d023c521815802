package watchbill.web.figures;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.conversation.ConversationNumber;
import watchbill.insight.AboutRow;
import watchbill.insight.AboutTable;
import watchbill.insight.Arrivals;
import watchbill.insight.Arrivals.HalfDay;
import watchbill.insight.FirstResponses;
import watchbill.insight.Unanswered;

class FindingsTest {

    @Test
    void halfHaveAnAnswerWithinTheMedian() {
        assertThat(Findings.waits(responses(162, 159)))
                .isEqualTo(
                        new Finding(
                                "Half have an answer within 31 minutes",
                                "Inquiries by time to the first response. Three broke the goal."));
    }

    @Test
    void fromAFewAnswersNothingIsConcluded() {
        assertThat(Findings.waits(responses(4, 4)).title()).isEqualTo("Time to the first response");
        assertThat(Findings.waits(responses(4, 4)).text()).endsWith("None broke the goal.");
    }

    @Test
    void theBusiestHalfOfADayIsNamed() {
        var finding = Findings.arrivals(arrivals(new HalfDay(DayOfWeek.MONDAY, true, 5), 11));

        assertThat(finding.title()).isEqualTo("Monday mornings bring the most");
        assertThat(finding.text()).endsWith("Another 11 came on other days.");
        assertThat(Findings.arrivals(arrivals(new HalfDay(DayOfWeek.FRIDAY, false, 4), 0)).title())
                .isEqualTo("When they come");
    }

    @Test
    void whatTakesLongestAndComesBackMostIsNamed() {
        var readers = row("Readers", 41, 44, 6);

        assertThat(components(readers, row("Plots", 29, 26, 1)))
                .isEqualTo("Inquiries about Readers take the longest and come back most.");
        assertThat(components(readers, row("Plots", 29, 26, 7)))
                .isEqualTo("Inquiries about Readers take the longest.");
        assertThat(components(readers, row("Plots", 4, 90, 1)))
                .isEqualTo("By the component that each is about.");
    }

    @Test
    void whoeverHasNoResponseYetIsCountedApart() {
        assertThat(Findings.unanswered(new Unanswered(3, 1, 2)))
                .isEqualTo(
                        "4 wait for the first response, 1 of them past the goal; 2 ended without one.");
        assertThat(Findings.unanswered(new Unanswered(1, 0, 0)))
                .isEqualTo("1 waits for the first response.");
        assertThat(Findings.unanswered(new Unanswered(0, 0, 0))).isEmpty();
    }

    private static FirstResponses responses(int answered, int met) {
        return new FirstResponses(
                answered,
                ofMinutes(31),
                ofMinutes(158),
                ofMinutes(337),
                new ConversationNumber(1482),
                met);
    }

    private static Arrivals arrivals(HalfDay busiest, int onDaysOff) {
        return new Arrivals(List.of(), onDaysOff, busiest);
    }

    private static String components(AboutRow... rows) {
        return Findings.components(new AboutTable(List.of(rows), null, null)).text();
    }

    private static AboutRow row(String name, int inquiries, int median, int reopened) {
        return new AboutRow(name, inquiries, Duration.ofMinutes(median), 0, reopened);
    }
}
