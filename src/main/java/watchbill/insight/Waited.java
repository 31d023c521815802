package watchbill.insight;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How long customers waited for the first response.
///
/// @param ascending shortest first; whoever has no answer yet is not among them
record Waited(List<Duration> ascending) {

    static Waited of(Collection<Inquiry> inquiries) {
        return new Waited(
                inquiries.stream().map(Inquiry::waited).filter(Objects::nonNull).sorted().toList());
    }

    /// What half of them waited, or less.
    Optional<Duration> median() {
        return within(50);
    }

    /// The shortest of these waits that so many of a hundred did not exceed.
    ///
    /// @param percent 1 to 100
    Optional<Duration> within(int percent) {
        return ascending.isEmpty()
                ? Optional.empty()
                : Optional.of(ascending.get(Math.ceilDiv(percent * ascending.size(), 100) - 1));
    }
}
