package watchbill.search;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import watchbill.people.Person;

/// Who asks, and what a query may name.
///
/// @param me         absent when a program asks that is nobody in particular
/// @param members    of the team
/// @param components in use
/// @param zone       of the team, in which its days begin
record Asking(@Nullable Person me, List<Person> members, List<String> components, ZoneId zone) {}
