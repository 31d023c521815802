package watchbill.mail.text;

/// Joins the lines of `format=flowed` text: a line that ends with a space goes on in the next one of the same quote depth.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3676#section-4">RFC 3676, 4</a>
public final class FlowedText {

    private FlowedText() {}

    /// @param deleteSpace as the mail says with `delsp=yes`: the space at the break is not part of the text
    public static String joined(String text, boolean deleteSpace) {
        var joined = new StringBuilder(text.length());
        var openDepth = -1;
        var first = true;
        for (var line : text.split("\n", -1)) {
            var depth = depth(line);
            var content = unstuffed(line.substring(depth));
            var signature = content.equals("-- ");
            if (openDepth == depth && !signature) {
                joined.append(content);
            } else {
                begin(joined.append(first ? "" : "\n"), depth, content);
            }
            first = false;
            var flows = content.endsWith(" ") && !signature;
            if (flows && deleteSpace) {
                joined.setLength(joined.length() - 1);
            }
            openDepth = flows ? depth : -1;
        }
        return joined.toString();
    }

    private static void begin(StringBuilder joined, int depth, String content) {
        joined.repeat('>', depth)
                .append(depth > 0 && !content.isEmpty() ? " " : "")
                .append(content);
    }

    private static int depth(String line) {
        var depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    /// A space was put before lines that begin with a space, a quote sign, or `From `.
    private static String unstuffed(String content) {
        return content.startsWith(" ") ? content.substring(1) : content;
    }
}
