package watchbill.conversation;

import org.jspecify.annotations.Nullable;

/// What an inquiry is about, besides its subject.
///
/// @param topic     of questions about use only; with another kind it falls away
/// @param component the part of the system; absent if not known
/// @param site      the installation or machine; absent if not known
public record Matter(
        Kind kind, @Nullable TopicId topic, @Nullable String component, @Nullable String site) {

    /// The longest name of a component or a site, in characters.
    public static final int LONGEST_NAME = 100;

    public Matter {
        topic = kind == Kind.USE ? topic : null;
        component = named("component", component);
        site = named("site", site);
    }

    /// An inquiry of which only the kind is known.
    public static Matter of(Kind kind) {
        return new Matter(kind, null, null, null);
    }

    /// What is wrong with the name of a component or a site, in a sentence; empty if nothing is.
    ///
    /// @param what `component` or `site`
    public static String problem(String what, String name) {
        var kept = name.strip();
        return kept.length() > LONGEST_NAME || kept.chars().anyMatch(Character::isISOControl)
                ? "The name of a %s is one line of at most %d characters; this has %d."
                        .formatted(what, LONGEST_NAME, kept.length())
                : "";
    }

    private static @Nullable String named(String what, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var problem = problem(what, name);
        if (!problem.isEmpty()) {
            throw new IllegalArgumentException(problem);
        }
        return name.strip();
    }
}
