package watchbill.conversation;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// What the end of an inquiry taught, beside its outcome. Whatever nobody said is absent or empty.
///
/// @param deficiency    what it showed to be wanting
/// @param correction    what should be done about that, in a line
/// @param documentation the address of the page that the customer was pointed to
/// @param cause         where the trouble came from
/// @param evidence      what shows that
/// @param satisfied     whether the customer is; one may resolve what satisfies nobody (R133)
public record Lesson(
        @Nullable Deficiency deficiency,
        String correction,
        String documentation,
        @Nullable Cause cause,
        String evidence,
        @Nullable Boolean satisfied) {

    /// The longest correction and the longest address, in characters.
    public static final int LONGEST_LINE = 500;

    /// The longest evidence, in characters.
    public static final int LONGEST_EVIDENCE = 2000;

    /// Nothing that anybody said.
    public static final Lesson NONE = new Lesson(null, "", "", null, "", null);

    /// The customer said that it is solved.
    static final Lesson SATISFIED = new Lesson(null, "", "", null, "", true);

    public Lesson {
        correction = shortEnough("What should be done about it", correction, LONGEST_LINE);
        documentation = shortEnough("The address of a page", documentation, LONGEST_LINE);
        evidence = shortEnough("What shows the cause", evidence, LONGEST_EVIDENCE);
        if (!documentation.isEmpty() && !isWebAddress(documentation)) {
            throw new IllegalArgumentException(
                    "'%s' is no address of a page. Something like https://docs.example/readers is."
                            .formatted(documentation));
        }
    }

    /// Of what nothing is wanting, nothing is to be done.
    Lesson tidied() {
        return deficiency == null || deficiency == Deficiency.NONE
                ? new Lesson(deficiency, "", documentation, cause, evidence, satisfied)
                : this;
    }

    private static String shortEnough(String what, String text, int most) {
        var kept = text.strip();
        if (kept.length() > most) {
            throw new IllegalArgumentException(
                    "%s has %,d characters; at most %,d fit.".formatted(what, kept.length(), most));
        }
        return kept;
    }

    private static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
