package watchbill.insight;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.responseclock.PromiseCounts;

/// What a team's record says about a period. Alerts are in none of the figures but their own.
///
/// @param zone         where days, weeks and hours are counted
/// @param inquiries    how many arrived
/// @param alerts       how many alerts arrived beside them
/// @param responses    absent if none was answered yet
/// @param goals        one share for each goal that was in force, in the order in which they came into force; of answered
///                     inquiries only
/// @param distribution absent if none was answered yet
/// @param weeks        every ISO week that the period touches, in order
/// @param promises     those whose date lies in the period, whenever they were made; the days of the period that lie ahead
///                     are not among them
public record Figures(
        Period period,
        ZoneId zone,
        int inquiries,
        int alerts,
        @Nullable FirstResponses responses,
        Unanswered unanswered,
        List<GoalShare> goals,
        @Nullable Distribution distribution,
        Arrivals arrivals,
        List<WeekOfInquiries> weeks,
        About about,
        Outcomes outcomes,
        PromiseCounts promises,
        Cost cost,
        Taught taught,
        Askers askers) {

    public Figures {
        goals = List.copyOf(goals);
        weeks = List.copyOf(weeks);
    }
}
