package watchbill.api;

import org.jspecify.annotations.Nullable;
import watchbill.problems.ProblemCard;

/// What is said about a problem.
record NewProblemJson(@Nullable String title, @Nullable String workAround) {

    /// @throws IllegalArgumentException if there is no title, or something is too long
    ProblemCard card() {
        return new ProblemCard(title == null ? "" : title, workAround == null ? "" : workAround);
    }
}
