package watchbill.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which conversations a program asks for; parts that are absent or blank ask for nothing.
///
/// @param query     words and operators, as on the page; what it says counts before the other parts
/// @param team      the slug of the token's team, if it is to be checked
/// @param topic     by its name
/// @param component the whole name
/// @param site      the whole name
/// @param owner     a member's mail address
/// @param cursor    of the page before
record ConversationQuery(
        @Nullable String query,
        @Nullable String team,
        @Nullable Set<String> state,
        @Nullable String kind,
        @Nullable String topic,
        @Nullable String component,
        @Nullable String site,
        @Nullable String owner,
        @Nullable String cursor) {}
