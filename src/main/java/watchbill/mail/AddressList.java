package watchbill.mail;

import java.util.ArrayList;
import java.util.List;
import watchbill.mail.mime.EncodedWords;

/// Reads a header line of addresses, in the standard's form and in those that real programs write: names with commas and
/// without quotes, semicolons between addresses, missing brackets, groups, comments for names.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.4">RFC 5322, 3.4</a>
final class AddressList {

    private static final int MOST = 5_000;

    private final String header;
    private final List<MailAddress> addresses = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private final StringBuilder bracketed = new StringBuilder();
    private boolean hasBrackets;
    private boolean quotesClose = true;
    private boolean commentsClose = true;

    private AddressList(String header) {
        this.header = header;
    }

    /// All addresses in their order. Something with a name only has an empty address; an empty group is nothing.
    static List<MailAddress> parse(String header) {
        var list = new AddressList(header);
        list.read();
        return List.copyOf(list.addresses);
    }

    private void read() {
        for (var at = 0; at < header.length() && addresses.size() < MOST; ) {
            at = step(at);
        }
        end(true);
    }

    /// @return where to go on
    private int step(int at) {
        var character = header.charAt(at);
        return switch (character) {
            case '"' -> quotesClose ? quoted(at) : plain(at);
            case '(' -> commentsClose ? comment(at) : plain(at);
            case '<' -> brackets(at);
            case ',' -> {
                end(false);
                yield at + 1;
            }
            case ';' -> {
                end(true);
                yield at + 1;
            }
            case ':' -> {
                group();
                yield at + 1;
            }
            default -> plain(at);
        };
    }

    private int plain(int at) {
        words.append(header.charAt(at));
        return at + 1;
    }

    /// A quote that is never closed is a character like others, and so are all behind it.
    private int quoted(int start) {
        var text = new StringBuilder();
        for (var at = start + 1; at < header.length(); at++) {
            var character = header.charAt(at);
            if (character == '"') {
                words.append(text);
                return at + 1;
            }
            if (character == '\\' && at + 1 < header.length()) {
                at++;
            }
            text.append(header.charAt(at));
        }
        quotesClose = false;
        return plain(start);
    }

    private int comment(int start) {
        var depth = 0;
        for (var at = start; at < header.length(); at++) {
            depth += header.charAt(at) == '(' ? 1 : header.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                comment.append(header, start + 1, at).append(' ');
                return at + 1;
            }
        }
        commentsClose = false;
        return plain(start);
    }

    private int brackets(int start) {
        var end = header.indexOf('>', start);
        var next = header.indexOf('<', start + 1);
        if (end < 0 || next > 0 && next < end) {
            return start + 1;
        }
        bracketed.setLength(0);
        bracketed.append(header, start + 1, end);
        hasBrackets = true;
        return end + 1;
    }

    /// `Team: a@x, b@x;` — what stood before the colon names the group and is no address; but `mailto:a@x` is one.
    private void group() {
        if (words.indexOf("@") >= 0) {
            words.append(':');
        } else {
            words.setLength(0);
            comment.setLength(0);
        }
    }

    /// @param closed whether nothing can follow; otherwise words without an address may be the first half of
    ///               `Hopper, Grace <grace@navy.example>`
    private void end(boolean closed) {
        var text = words.toString();
        if (!hasBrackets && !closed && !text.isBlank() && !hasAddress(text)) {
            words.append(',');
            return;
        }
        if (hasBrackets || !text.isBlank()) {
            addresses.add(hasBrackets ? named(text, bracketed.toString()) : bare(text));
        }
        words.setLength(0);
        comment.setLength(0);
        bracketed.setLength(0);
        hasBrackets = false;
    }

    private boolean hasAddress(String text) {
        return text.contains("@") || EncodedWords.decode(text).contains("@");
    }

    private MailAddress named(String name, String address) {
        var given = EncodedWords.decode(name.isBlank() ? comment.toString() : name);
        return address(
                given, address.substring(address.startsWith("@") ? address.indexOf(':') + 1 : 0));
    }

    /// `grace@navy.example`, `Grace grace@navy.example`, `grace@navy.example (Grace)`, or a name alone.
    private MailAddress bare(String raw) {
        var text = EncodedWords.decode(raw);
        if (text.matches("(?s).*<[^<>]*@[^<>]*>.*") && !raw.contains("<")) {
            return parse(text).getFirst();
        }
        var name = new StringBuilder();
        var address = "";
        for (var word : text.split("[\\s,]+")) {
            if (address.isEmpty() && word.contains("@")) {
                address = word;
            } else {
                name.append(word).append(' ');
            }
        }
        return address(
                name.isEmpty() ? EncodedWords.decode(comment.toString()) : name.toString(),
                address);
    }

    private static MailAddress address(String name, String address) {
        var mailbox =
                EncodedWords.decode(address)
                        .replaceAll("[\\s<>\"]", "")
                        .replaceFirst("^(?i:mailto:)", "")
                        .replaceAll("^'{1,3}|'{1,3}$", "");
        var plain =
                name.strip()
                        .replaceAll("^['\"]{1,3}|['\"]{1,3}$", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return new MailAddress(plain.equalsIgnoreCase(mailbox) ? "" : plain, mailbox);
    }
}
