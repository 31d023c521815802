package watchbill.api;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import watchbill.conversation.NewAttachment;
import watchbill.mail.FileName;

/// Files that a program sends.
final class SentFiles {

    private SentFiles() {}

    /// What is large stays in its temporary file until the request ends.
    static List<NewAttachment> of(List<MultipartFile> files) {
        return files.stream().map(SentFiles::attachment).toList();
    }

    private static NewAttachment attachment(MultipartFile file) {
        var given = file.getOriginalFilename();
        var name = FileName.safe(given == null ? "" : given, "application/octet-stream");
        return new NewAttachment(name, file.getResource(), false);
    }
}
