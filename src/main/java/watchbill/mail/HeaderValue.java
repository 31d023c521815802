package watchbill.mail;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values of header lines, written so that none can end its line early or grow past what servers accept.
final class HeaderValue {

    /// So many ids are kept of a long thread: its first, and the nearest ones.
    private static final int MOST_REFERENCES = 20;

    /// A longer id is no id: it would not fit on a line.
    private static final int LONGEST_ID = 900;

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private HeaderValue() {}

    /// Free text, encoded by RFC 2047 where it is not ASCII, folded.
    static String text(String header, String value) {
        return MimeUtility.fold(header.length() + 2, encoded(oneLine(value)));
    }

    /// Names and addresses, one a line.
    static String addresses(String header, List<MailAddress> addresses) {
        if (addresses.isEmpty()) {
            return "undisclosed-recipients:;";
        }
        return addresses.stream().map(HeaderValue::address).collect(Collectors.joining(",\r\n "));
    }

    static String messageId(String id) {
        return "<" + id.replaceAll("[^!-;=?-~\\x{80}-\\x{10FFFF}]", "") + ">";
    }

    static String references(List<String> ids) {
        var fitting =
                ids.stream().filter(id -> !id.isBlank() && id.length() <= LONGEST_ID).toList();
        var kept = new ArrayList<String>();
        if (fitting.size() > MOST_REFERENCES) {
            kept.add(fitting.getFirst());
            kept.addAll(fitting.subList(fitting.size() - MOST_REFERENCES + 1, fitting.size()));
        } else {
            kept.addAll(fitting);
        }
        return kept.stream().map(HeaderValue::messageId).collect(Collectors.joining("\r\n "));
    }

    static String date(Instant instant) {
        return DATE.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String mediaType(String type) {
        return MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream";
    }

    /// Without line ends and other control characters, each of which becomes a space.
    static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\x{2028}\\x{2029}]+", " ").strip();
    }

    private static String address(MailAddress address) {
        var mailbox = mailbox(address.address());
        if (address.name().isBlank()) {
            return mailbox;
        }
        try {
            var named = new InternetAddress(mailbox, oneLine(address.name()), "UTF-8");
            return MimeUtility.fold(1, named.toString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError("UTF-8 is always there.", impossible);
        }
    }

    /// A domain in other letters is written in the form every server knows; a local part cannot be, and stays.
    static String mailbox(String address) {
        var clean = address.replaceAll("[\\p{Cntrl}\\s<>,;]", "");
        var at = clean.lastIndexOf('@');
        try {
            return clean.substring(0, at + 1) + IDN.toASCII(clean.substring(at + 1));
        } catch (IllegalArgumentException notADomainName) {
            return clean;
        }
    }

    private static String encoded(String value) {
        try {
            return MimeUtility.encodeText(value, "UTF-8", null);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError("UTF-8 is always there.", impossible);
        }
    }
}
