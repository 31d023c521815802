package watchbill.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import watchbill.conversation.FileLimit;
import watchbill.conversation.NewAttachment;
import watchbill.mail.FileName;

/// Files that come with a form.
public final class Uploads {

    private static final String UNKNOWN = "application/octet-stream";

    private Uploads() {}

    /// The files as attachments. What is large stays in its temporary file until the request ends.
    public static List<NewAttachment> attachments(@Nullable List<MultipartFile> files) {
        return chosen(files).stream().map(Uploads::attachment).toList();
    }

    /// A field that was left empty sends a file without a name; an empty file has one.
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty() || hasName(file)).toList();
    }

    private static boolean hasName(MultipartFile file) {
        return !given(file).isEmpty();
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

    /// What happened, and which files were too large to come along.
    ///
    /// @param leftOut as [watchbill.conversation.Files#leftOut] says it
    public static String said(String happened, List<String> leftOut) {
        return leftOut.isEmpty()
                ? happened
                : "%s %s %s".formatted(happened, String.join(" ", leftOut), FileLimit.WAY_OUT);
    }

    private static NewAttachment attachment(MultipartFile file) {
        return new NewAttachment(FileName.safe(given(file), UNKNOWN), file.getResource(), false);
    }

    private static String given(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
