package watchbill.mail.mime;

import java.util.List;
import java.util.regex.Pattern;

/// A mail, or a part of one.
///
/// @param headers  of this part
/// @param type     media type, lower-case, such as `text/plain`; what the standard says where none is given
/// @param body     as it came, still encoded
/// @param children parts of a multipart, in their order; none for anything else
public record MimePart(Headers headers, String type, Slice body, List<MimePart> children) {

    private static final Pattern BRACKETS = Pattern.compile("^<|>$");

    public boolean is(String mediaType) {
        return type.equals(mediaType);
    }

    public boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    public boolean isText() {
        return type.startsWith("text/");
    }

    /// A parameter of the content type, such as `charset`; empty when it is not given.
    public String parameter(String name) {
        return Parameters.parse(headers.first("Content-Type").orElse("")).get(name);
    }

    /// `inline`, `attachment`, or empty.
    public String disposition() {
        return disposed().value();
    }

    /// Whether the mail names a file for this part.
    public boolean hasFileName() {
        return !givenFileName().isBlank();
    }

    /// By which the HTML of the mail names this part; empty when it does not.
    public String contentId() {
        return BRACKETS.matcher(headers.first("Content-ID").orElse("").strip()).replaceAll("");
    }

    /// The content without its transfer encoding.
    public byte[] bytes(Warnings warnings) {
        return TransferDecoding.decode(
                body, headers.first("Content-Transfer-Encoding").orElse(""), warnings);
    }

    /// The content as characters, cleaned of what cannot be stored.
    public String text(Warnings warnings) {
        var text = TextDecoding.decode(bytes(warnings), parameter("charset"), warnings);
        if (text.indexOf('\0') >= 0) {
            warnings.add("The text had zero bytes in it; they were left out.");
        }
        return CleanText.of(text);
    }

    private Parameters disposed() {
        return Parameters.parse(headers.first("Content-Disposition").orElse(""));
    }

    /// As its sender wrote it, which is not safe to use; empty for none.
    public String givenFileName() {
        var name = disposed().get("filename");
        return name.isBlank() ? parameter("name") : name;
    }
}
