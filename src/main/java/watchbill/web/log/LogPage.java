package watchbill.web.log;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;
import watchbill.web.TypedMatter;

/// Writing an inquiry down for somebody.
///
/// @param ways  how it reached us
/// @param kinds what it is about
/// @param about what was typed and chosen about it
/// @param topics     of questions about use; empty when the team has none
/// @param components that others are about, as proposals
/// @param sites      likewise
/// @param place the zone the time is meant in
/// @param key   tells a repeated submission from a new one
public record LogPage(
        List<Choice> ways,
        List<Choice> kinds,
        List<Choice> topics,
        TypedMatter about,
        List<String> components,
        List<String> sites,
        String place,
        Typed typed,
        String key,
        Problems problems) {

    /// @param at when the customer reached us, as `2026-11-18T10:42`; empty for now
    public record Typed(String name, String email, String at, String subject, String text) {

        public static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
