package watchbill.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import watchbill.conversation.Spent;

/// How long something took, as somebody typed it: `20`, `7.5` or `7,5` minutes, or `1:30` for an hour and a half.
///
/// @param typed empty if nobody says
public record TypedMinutes(String typed) {

    /// What trifles take, proposed so that nobody has to think about them.
    public static final String USUAL = "5";

    private static final Pattern MINUTES = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

    private static final Pattern HOURS = Pattern.compile("\\d{1,2}:[0-5]\\d");

    private static final int SHOWN = 20;

    /// What is wrong with it, in a sentence; empty if nothing is.
    public String problem() {
        return typed.isBlank() || length() != null
                ? ""
                : "‘%s’ cannot be. Write minutes from 0 to 1440, such as 20 or 7.5, or hours such as 1:30."
                        .formatted(shown());
    }

    /// @return absent if nobody says, or it has a [#problem]
    public @Nullable Duration length() {
        var text = typed.strip();
        var length =
                MINUTES.matcher(text).matches()
                        ? minutes(text)
                        : HOURS.matcher(text).matches() ? hours(text) : null;
        return length == null || length.compareTo(Spent.LONGEST) > 0 ? null : length;
    }

    /// @return absent if nobody says
    /// @throws IllegalArgumentException if it has a [#problem]
    public @Nullable Duration read() {
        if (!problem().isEmpty()) {
            throw new IllegalArgumentException(problem());
        }
        return length();
    }

    private static Duration minutes(String text) {
        var seconds = new BigDecimal(text.replace(',', '.')).multiply(BigDecimal.valueOf(60));
        return Duration.ofSeconds(seconds.longValue());
    }

    private static Duration hours(String text) {
        var colon = text.indexOf(':');
        return Duration.ofHours(Long.parseLong(text.substring(0, colon)))
                .plusMinutes(Long.parseLong(text.substring(colon + 1)));
    }

    private String shown() {
        var text = typed.strip();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
