package watchbill.api;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.insight.AboutTable;
import watchbill.insight.Arrivals;
import watchbill.insight.Cost;
import watchbill.insight.Distribution;
import watchbill.insight.Figures;
import watchbill.insight.FirstResponses;
import watchbill.insight.GoalShare;
import watchbill.insight.Outcomes;
import watchbill.insight.Period;
import watchbill.insight.Taught;
import watchbill.insight.Unanswered;
import watchbill.insight.WeekOfInquiries;
import watchbill.responseclock.PromiseCounts;

/// What a team's record says about a period. Durations are business time.
///
/// @param responses    null if none was answered yet
/// @param distribution null if none was answered yet
/// @see Figures
public record FiguresJson(
        Period period,
        ZoneId zone,
        int inquiries,
        int alerts,
        @Nullable FirstResponsesJson responses,
        Unanswered unanswered,
        List<GoalShare> goals,
        @Nullable Distribution distribution,
        Arrivals arrivals,
        List<WeekOfInquiries> weeks,
        AboutTable components,
        AboutTable kinds,
        AboutTable topics,
        OutcomesJson outcomes,
        PromiseCounts promises,
        Cost cost,
        Taught taught,
        AboutTable organisations,
        AboutTable sectors) {

    /// How fast first responses came.
    ///
    /// @param longestIn the number of the conversation that waited longest
    /// @see FirstResponses
    public record FirstResponsesJson(
            int answered,
            Duration median,
            Duration nineOfTen,
            Duration longest,
            long longestIn,
            int met,
            int missed) {

        static FirstResponsesJson of(FirstResponses responses) {
            return new FirstResponsesJson(
                    responses.answered(),
                    responses.median(),
                    responses.nineOfTen(),
                    responses.longest(),
                    responses.longestIn().value(),
                    responses.met(),
                    responses.missed());
        }
    }

    /// How the inquiries ended.
    ///
    /// @see Outcomes
    public record OutcomesJson(
            List<OutcomeShareJson> resolved, int expired, int open, int reopened) {

        static OutcomesJson of(Outcomes outcomes) {
            return new OutcomesJson(
                    outcomes.resolved().stream().map(OutcomeShareJson::of).toList(),
                    outcomes.expired(),
                    outcomes.open(),
                    outcomes.reopened());
        }
    }

    /// How many were resolved with one outcome.
    ///
    /// @param outcome its code
    /// @param share   of all that were resolved, 0 to 1
    public record OutcomeShareJson(String outcome, int inquiries, double share) {

        static OutcomeShareJson of(Outcomes.OutcomeShare share) {
            return new OutcomeShareJson(share.outcome().code(), share.inquiries(), share.share());
        }
    }

    static FiguresJson of(Figures figures) {
        var responses = figures.responses();
        return new FiguresJson(
                figures.period(),
                figures.zone(),
                figures.inquiries(),
                figures.alerts(),
                responses == null ? null : FirstResponsesJson.of(responses),
                figures.unanswered(),
                figures.goals(),
                figures.distribution(),
                figures.arrivals(),
                figures.weeks(),
                figures.about().components(),
                figures.about().kinds(),
                figures.about().topics(),
                OutcomesJson.of(figures.outcomes()),
                figures.promises(),
                figures.cost(),
                figures.taught(),
                figures.askers().organisations(),
                figures.askers().sectors());
    }
}
