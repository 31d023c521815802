package watchbill.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/// How inquiries fared that were answered and arrived under the same goal: the team's of that time, or that of their
/// customer's group (R23).
///
/// @param median half of them were answered within it, in business time
public record GoalShare(Duration goal, int met, int missed, Duration median) {

    /// How many were answered.
    public int answered() {
        return met + missed;
    }

    /// @return by the arrival of the first inquiry under the goal
    static List<GoalShare> of(List<Inquiry> inquiries) {
        return inquiries.stream()
                .filter(Inquiry::answered)
                .collect(groupingBy(Inquiry::goal, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(goal -> of(goal.getKey(), goal.getValue()))
                .toList();
    }

    private static GoalShare of(Duration goal, List<Inquiry> answered) {
        var met = Inquiry.count(answered, Inquiry::metGoal);
        return new GoalShare(
                goal, met, answered.size() - met, Waited.of(answered).median().orElseThrow());
    }
}
