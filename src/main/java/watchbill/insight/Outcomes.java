package watchbill.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import watchbill.conversation.Outcome;

/// How the inquiries of a period ended, as they stand now (R99).
///
/// @param resolved how many were resolved with each outcome, the most frequent first; outcomes of none are absent
/// @param expired  ended by the customer's silence, which is no resolution (R100)
/// @param open     not over
/// @param reopened how many of all were opened again after they had ended
public record Outcomes(List<OutcomeShare> resolved, int expired, int open, int reopened) {

    public Outcomes {
        resolved = List.copyOf(resolved);
    }

    /// @param share of all that were resolved, 0 to 1
    public record OutcomeShare(Outcome outcome, int inquiries, double share) {}

    /// How many were resolved, with whatever outcome.
    public int countResolved() {
        return resolved.stream().mapToInt(OutcomeShare::inquiries).sum();
    }

    static Outcomes of(List<Inquiry> inquiries) {
        var ended =
                inquiries.stream()
                        .map(inquiry -> inquiry.arrived().outcome())
                        .filter(Objects::nonNull)
                        .toList();
        var expired = (int) ended.stream().filter(Outcome.EXPIRED::equals).count();
        return new Outcomes(
                shares(ended.stream().filter(outcome -> outcome != Outcome.EXPIRED).toList()),
                expired,
                inquiries.size() - ended.size(),
                Inquiry.count(inquiries, Inquiry::wasReopened));
    }

    private static List<OutcomeShare> shares(List<Outcome> resolved) {
        return resolved.stream()
                .collect(groupingBy(outcome -> outcome, counting()))
                .entrySet()
                .stream()
                .map(count ->
                        new OutcomeShare(
                                count.getKey(),
                                count.getValue().intValue(),
                                (double) count.getValue() / resolved.size()))
                .sorted(
                        comparing(OutcomeShare::inquiries)
                                .reversed()
                                .thenComparing(OutcomeShare::outcome))
                .toList();
    }
}
