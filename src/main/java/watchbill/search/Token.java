package watchbill.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One piece of a query, as it was typed.
///
/// @param minus    whether a minus stands before it
/// @param operator what stands before a colon, in small letters; empty for none
/// @param value    without its quotes
/// @param quoted   whether it stood in quotes
record Token(boolean minus, String operator, String value, boolean quoted) {

    /// A colon makes an operator only if letters stand before it and a value behind it: `https://…` and `C:\` are words.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<minus>-?)(?:(?<operator>\\p{L}{2,20}):(?=[\\p{L}\\p{N}\"@#]))?"
                            + "(?:\"(?<quoted>[^\"]*)\"?|(?<bare>[^\\s\"]+))");

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    static List<Token> of(String query) {
        return TOKEN.matcher(QUOTES.matcher(query).replaceAll("\""))
                .results()
                .map(Token::of)
                .filter(token -> !token.value.isBlank())
                .toList();
    }

    private static Token of(MatchResult found) {
        var operator = found.group("operator");
        var quoted = found.group("quoted");
        return new Token(
                !found.group("minus").isEmpty(),
                operator == null ? "" : operator.toLowerCase(Locale.ROOT),
                quoted == null ? found.group("bare") : quoted.strip(),
                quoted != null);
    }

    /// Whether it is the word between two things of which either will do.
    boolean joins() {
        return !minus && !quoted && operator.isEmpty() && value.equalsIgnoreCase("or");
    }

    /// As it was typed, or nearly.
    @Override
    public String toString() {
        return (operator.isEmpty() ? "" : operator + ":") + value;
    }
}
