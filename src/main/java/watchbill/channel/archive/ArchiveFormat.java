package watchbill.channel.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an archive is laid out.
public enum ArchiveFormat {
    /// All mails in one file, or a folder of such files; `.gz` too.
    MBOX,
    /// A folder with `cur` and `new`, a file a mail, and folders of the same kind below it.
    MAILDIR,
    /// One mail as a file, or a folder of files that end in `.eml`.
    EML;

    public static Optional<ArchiveFormat> of(String code) {
        return Arrays.stream(values()).filter(its -> its.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
