package watchbill.web.log;

import java.util.List;
import java.util.Set;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.TypedMatter;
import watchbill.web.TypedMinutes;

/// Writing an inquiry down for somebody.
///
/// @param ways  how it reached us
/// @param answers what was said at once
/// @param kinds what it is about
/// @param about what was typed and chosen about it
/// @param topics     of questions about use; empty when the team has none
/// @param components that others are about, as proposals
/// @param sites      likewise
/// @param place the zone the time is meant in
/// @param key   tells a repeated submission from a new one
public record LogPage(
        List<Choice> ways,
        List<Choice> answers,
        List<Choice> kinds,
        List<Choice> topics,
        TypedMatter about,
        List<String> components,
        List<String> sites,
        String place,
        Typed typed,
        String key,
        Problems problems) {

    private static final Set<String> MORE =
            Set.of("email", "phone", "at", "text", "kind", "topic", "component", "site", "taking");

    /// Whether something is typed, or wrong, that not everybody fills in.
    public boolean more() {
        return !(typed.email() + typed.phone() + typed.at() + typed.text() + typed.taking())
                        .isBlank()
                || problems.byField().keySet().stream().anyMatch(MORE::contains);
    }

    /// @param phone where to call back
    /// @param at    when the customer reached us, as `2026-11-18T10:42`; empty for now
    /// @param answer what was answered at once
    /// @param minutes how long it took to answer at once
    /// @param taking  how long it took to write down what waits
    public record Typed(
            String name,
            String email,
            String phone,
            String at,
            String subject,
            String text,
            String answer,
            String minutes,
            String taking) {

        public static final Typed NOTHING =
                new Typed("", "", "", "", "", "", "", TypedMinutes.USUAL, "");
    }
}
