package watchbill.mail;

import java.util.Map;
import java.util.regex.Pattern;
import watchbill.mail.mime.MimePart;

/// Makes the name that a sender gave to a file safe to store, to show and to save under: no folders, nothing invisible,
/// nothing that turns the direction of writing round, no device, at most 200 characters.
public final class FileName {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 20;

    /// The end of a name tells most; what stands before so many characters is not looked at.
    private static final int LONGEST_GIVEN = 5_000;

    /// Folders, also those of other systems.
    private static final Pattern FOLDERS = Pattern.compile("(?s)^.*[/\\\\]");

    /// Control characters, invisible characters and those that turn the direction of writing round, which make
    /// `exe.txt` of `txt.exe`.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\x{2028}\\x{2029}]");

    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");

    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final Map<String, String> ENDINGS =
            Map.ofEntries(
                    Map.entry("message/rfc822", ".eml"),
                    Map.entry("text/plain", ".txt"),
                    Map.entry("text/html", ".html"),
                    Map.entry("text/calendar", ".ics"),
                    Map.entry("text/csv", ".csv"),
                    Map.entry("text/vcard", ".vcf"),
                    Map.entry("image/png", ".png"),
                    Map.entry("image/jpeg", ".jpg"),
                    Map.entry("image/gif", ".gif"),
                    Map.entry("application/pdf", ".pdf"),
                    Map.entry("application/pgp-signature", ".asc"),
                    Map.entry("application/pkcs7-signature", ".p7s"),
                    Map.entry("application/pkcs7-mime", ".p7m"),
                    Map.entry("message/delivery-status", ".txt"),
                    Map.entry("application/zip", ".zip"));

    private FileName() {}

    /// @param given as its sender wrote it, empty for none
    /// @param type  media type, for a name where none was given
    public static String safe(String given, String type) {
        var end = given.substring(Math.max(0, given.length() - LONGEST_GIVEN));
        var visible = INVISIBLE.matcher(end).replaceAll("");
        var bare = FOLDERS.matcher(visible).replaceFirst("");
        var safe = UNSAFE.matcher(bare).replaceAll("_").replaceAll("^[.\\s]+|[.\\s]{1,500}$", "");
        if (safe.isEmpty()) {
            return "attachment" + ENDINGS.getOrDefault(type, ".bin");
        }
        return shortened(DEVICE.matcher(safe).matches() ? "_" + safe : safe);
    }

    /// Keeps the ending, by which people and programs know what it is.
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + ending;
    }

    static String of(MimePart part) {
        return safe(part.givenFileName(), part.type());
    }

    /// For a mail attached as it is: named by its subject, unless it has a name.
    static String of(MimePart part, MimePart mail) {
        if (part.hasFileName()) {
            return of(part);
        }
        var subject = mail.headers().text("Subject");
        return safe(
                subject.isBlank() ? "" : subject.replaceAll("[/\\\\]", "-") + ".eml",
                "message/rfc822");
    }
}
