package watchbill.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.Person;
import watchbill.problems.Occurrence;
import watchbill.problems.Problem;

/// A problem that several customers share, as the API shows it.
///
/// @param fixedAt     null while it is open
/// @param customers   how many people have it, by their addresses
/// @param occurrences the inquiries that come from it; left out in lists
public record SharedProblemJson(
        long id,
        String title,
        String workAround,
        Instant foundAt,
        ContactJson foundBy,
        @Nullable Instant fixedAt,
        int customers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OccurrenceJson> occurrences) {

    /// An inquiry that comes from it.
    ///
    /// @param toldAt when its requester was told that it is fixed
    public record OccurrenceJson(long conversation, Instant at, @Nullable Instant toldAt) {

        static OccurrenceJson of(Occurrence occurrence) {
            return new OccurrenceJson(
                    occurrence.conversation().value(), occurrence.at(), occurrence.toldAt());
        }
    }

    static SharedProblemJson of(
            Problem problem, Person foundBy, @Nullable List<Occurrence> occurrences) {
        return new SharedProblemJson(
                problem.id().value(),
                problem.title(),
                problem.card().workAround(),
                problem.foundAt(),
                ContactJson.of(foundBy),
                problem.fixedAt(),
                problem.customers(),
                occurrences == null ? null : occurrences.stream().map(OccurrenceJson::of).toList());
    }
}
