package watchbill.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import watchbill.conversation.NewAttachment;

/// Files that come with a form.
public final class Uploads {

    private static final int LONGEST_NAME = 200;

    private Uploads() {}

    /// The files as attachments. What is large stays in its temporary file until the request ends.
    public static List<NewAttachment> attachments(@Nullable List<MultipartFile> files) {
        return chosen(files).stream().map(Uploads::attachment).toList();
    }

    /// A field that was left empty sends a file without a name.
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /// Asks for the files once more beside another problem, because browsers do not let us keep them; empty when there
    /// were none.
    public static String chooseAgain(@Nullable List<MultipartFile> files) {
        var names = attachments(files).stream().map(NewAttachment::name).toList();
        return names.isEmpty()
                ? ""
                : "Please choose %s again: a browser does not keep files."
                        .formatted(Words.list(names));
    }

    private static NewAttachment attachment(MultipartFile file) {
        var type = file.getContentType();
        return new NewAttachment(
                plainName(file.getOriginalFilename()),
                type == null ? "application/octet-stream" : type,
                file.getResource(),
                false);
    }

    /// A name without folders and without what would disturb a file system or a header.
    static String plainName(@Nullable String name) {
        var given = name == null ? "" : name;
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\"<>:|?*]", "").strip();
        var cut =
                plain.length() > LONGEST_NAME
                        ? plain.substring(plain.length() - LONGEST_NAME)
                        : plain;
        return cut.isEmpty() || cut.matches("\\.+") ? "file" : cut;
    }
}
