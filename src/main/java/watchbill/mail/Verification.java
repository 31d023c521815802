package watchbill.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import watchbill.mail.mime.Headers;

/// What a mail server on the way found out about who sent a mail, in its own line `Authentication-Results`.
///
/// Anybody can write such a line. It is worth something only if `server` is one that takes lines of its own name off
/// mail from outside, and if nobody else can hand mail to us.
///
/// @param server     the name it goes by, in lower case
/// @param method     how it looked, such as `dmarc`
/// @param passed     whether that was well
/// @param properties what it looked at, such as `header.from`, in lower case
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8601#section-2.2">RFC 8601, 2.2</a>
public record Verification(
        String server, String method, boolean passed, Map<String, String> properties) {

    /// The lines are written by servers, which write few.
    private static final int MOST_LINES = 20;

    private static final int LONGEST_LINE = 8_000;

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /// What would end a value, were it not in quotes.
    private static final Pattern STRUCTURE = Pattern.compile("[;()=\\s\\\\]");

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern METHOD = Pattern.compile("([a-z][a-z0-9-]*)(?:/\\d+)?=([a-z]+)");
    private static final Pattern PROPERTY = Pattern.compile("([a-z]+\\.[a-z0-9-]+)=([^\\s;]+)");

    public Verification {
        properties = Map.copyOf(properties);
    }

    /// Reads the lines of a mail, the one added last first.
    static List<Verification> in(Headers headers) {
        return headers.all("Authentication-Results").stream()
                .limit(MOST_LINES)
                .filter(line -> line.length() <= LONGEST_LINE)
                .flatMap(Verification::read)
                .toList();
    }

    /// Whether it shows that a mail is from an address of this domain.
    ///
    /// DMARC says so itself. A signature must be of the domain or of one above it; the sender on the envelope must be
    /// of the very domain.
    ///
    /// @param domain in lower case
    public boolean shows(String domain) {
        return passed
                && switch (method) {
                    case "dmarc" -> domainOf("header.from").equals(domain);
                    case "dkim" -> covers(domainOf("header.d"), domain);
                    case "spf" -> domainOf("smtp.mailfrom").equals(domain);
                    default -> false;
                };
    }

    private static boolean covers(String signing, String domain) {
        return signing.contains(".") && (domain.equals(signing) || domain.endsWith("." + signing));
    }

    private String domainOf(String property) {
        var value = properties.getOrDefault(property, "");
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static Stream<Verification> read(String line) {
        var plain = withoutComments(withoutQuotes(line.toLowerCase(Locale.ROOT)));
        var parts = plain.split(";");
        var server = parts[0].strip().split("\\s")[0];
        return Stream.of(parts).skip(1).flatMap(part -> read(server, part));
    }

    private static Stream<Verification> read(String server, String part) {
        var method = METHOD.matcher(part.strip());
        if (!method.lookingAt()) {
            return Stream.empty();
        }
        var properties = new LinkedHashMap<String, String>();
        PROPERTY.matcher(part)
                .results()
                .forEach(found -> properties.putIfAbsent(found.group(1), found.group(2)));
        return Stream.of(
                new Verification(
                        server, method.group(1), method.group(2).equals("pass"), properties));
    }

    /// A sender chooses what is quoted, and could write a whole result there.
    private static String withoutQuotes(String line) {
        return QUOTED.matcher(line)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(
                                STRUCTURE.matcher(quoted.group(1)).replaceAll("")));
    }

    /// Comments may stand in each other; the inmost are taken off first.
    private static String withoutComments(String line) {
        var before = line;
        var after = COMMENT.matcher(before).replaceAll(" ");
        while (!after.equals(before)) {
            before = after;
            after = COMMENT.matcher(before).replaceAll(" ");
        }
        return after;
    }
}
