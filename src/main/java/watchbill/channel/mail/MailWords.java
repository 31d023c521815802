package watchbill.channel.mail;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import watchbill.conversation.IncomingText;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.NewAttachment;
import watchbill.conversation.NewNote;
import watchbill.mail.MailAttachment;
import watchbill.mail.ParsedMail;

/// The words and files of a mail, as a conversation keeps them.
public final class MailWords {

    private static final String NOTHING = "(no text)";

    private MailWords() {}

    /// A customer's words.
    ///
    /// @param inner whether they are those of the mail that was passed on, not of the one that brought it
    public static IncomingText customers(ParsedMail mail, boolean inner) {
        var body = mail.body();
        var forwarded = mail.forwarded();
        if (inner && forwarded != null) {
            return new IncomingText(
                    forwarded.text(), "", "", files(forwarded.attachments()), mail.warnings());
        }
        var html = body.html() == null ? "" : body.html();
        return new IncomingText(
                body.visible(), body.quoted(), html, files(mail.attachments()), mail.warnings());
    }

    /// Our own words. They were plain text, and must not turn into markup because a line begins with `#`.
    static NewNote ours(ParsedMail mail) {
        return new NewNote(
                verbatim(mail.body().visible()), files(mail.attachments()), "mail", null);
    }

    /// Plain text as Markdown that shows it unchanged.
    public static String verbatim(String text) {
        var shown = text.isBlank() ? NOTHING : text.strip();
        var escaped =
                shown.replaceAll("([\\\\`*_{}\\[\\]<>#~|])", "\\\\$1")
                        .replaceAll("(?m)^(\\s*)([-+=]|\\d+[.)])(?=\\s)", "$1\\\\$2");
        return escaped.length() <= NewAnswer.LONGEST
                ? escaped
                : escaped.substring(0, NewAnswer.LONGEST - 1) + "…";
    }

    private static List<NewAttachment> files(List<MailAttachment> files) {
        return files.stream()
                .map(file ->
                        new NewAttachment(
                                file.name(), new ByteArrayResource(file.bytes()), file.inline()))
                .toList();
    }
}
