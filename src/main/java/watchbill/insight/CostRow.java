package watchbill.insight;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import watchbill.conversation.ArrivedWork;

/// What one thing cost.
///
/// @param code      as the API has it
/// @param inquiries of how many; each counts once
public record CostRow(String code, String name, int inquiries, Duration effort) {

    /// @return nothing if nothing was done
    static Optional<CostRow> of(String code, String name, List<ArrivedWork> work) {
        var inquiries = (int) work.stream().map(ArrivedWork::inquiry).distinct().count();
        return inquiries == 0
                ? Optional.empty()
                : Optional.of(new CostRow(code, name, inquiries, sum(work)));
    }

    private static Duration sum(List<ArrivedWork> work) {
        return work.stream()
                .map(done -> done.spent().length())
                .filter(Objects::nonNull)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
