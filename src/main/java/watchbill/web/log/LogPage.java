package watchbill.web.log;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// Writing an inquiry down for somebody.
///
/// @param ways  how it reached us
/// @param kinds what it is about
/// @param place the zone the time is meant in
/// @param key   tells a repeated submission from a new one
public record LogPage(
        List<Choice> ways,
        List<Choice> kinds,
        String place,
        Typed typed,
        String key,
        Problems problems) {

    /// @param at when the customer reached us, as `2026-11-18T10:42`; empty for now
    public record Typed(String name, String email, String at, String subject, String text) {

        public static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
