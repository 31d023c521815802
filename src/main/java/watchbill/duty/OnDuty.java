package watchbill.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import watchbill.people.Person;

/// The pair of a shift, with the times at which it formally changes over.
///
/// @param from  first business instant of the shift
/// @param until first business instant after it, when the next pair starts; inquiries that arrive after the last
///              closing before that already belong to the next pair
public record OnDuty(
        Shift shift, Person primary, @Nullable Person backup, Instant from, Instant until) {}
