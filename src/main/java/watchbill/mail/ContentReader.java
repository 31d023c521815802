package watchbill.mail;

import java.util.ArrayList;
import java.util.List;
import watchbill.mail.mime.MimePart;
import watchbill.mail.mime.MimeReader;
import watchbill.mail.mime.Warnings;
import watchbill.mail.text.FlowedText;
import watchbill.mail.text.HtmlText;

/// Goes through the parts of one mail, and tells text that is read from files and from mails inside it.
final class ContentReader {

    /// More than anybody reads. A longer text is shown to here, and kept whole as a file.
    private static final int LONGEST_TEXT = 1_000_000;

    /// Mails in mails in mails: further in, they are files.
    private static final int DEEPEST_MAIL = 5;

    private final Warnings warnings;
    private final int depth;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final List<MimePart> innerMails = new ArrayList<>();
    private final List<MimePart> reports = new ArrayList<>();
    private boolean digest;

    /// @param depth how many mails this one is inside of
    ContentReader(Warnings warnings, int depth) {
        this.warnings = warnings;
        this.depth = depth;
    }

    MailContent content(MimePart mail) {
        read(mail);
        return new MailContent(pieces, attachments, innerMails, reports, digest);
    }

    private void read(MimePart part) {
        switch (part.type()) {
            case "multipart/alternative" -> readAlternatives(part);
            case "multipart/encrypted" -> {
                warnings.add("The mail is encrypted; it is kept as a file.");
                part.children().forEach(this::keep);
            }
            case "multipart/digest" -> {
                digest = true;
                part.children().forEach(this::read);
            }
            default -> {
                if (part.isMultipart()) {
                    part.children().forEach(this::read);
                } else {
                    readLeaf(part);
                }
            }
        }
    }

    private void readLeaf(MimePart part) {
        if (isShown(part)) {
            readText(part);
            return;
        }
        switch (part.type()) {
            case "message/rfc822", "message/global", "message/news" -> readInnerMail(part);
            case "message/delivery-status",
                    "message/global-delivery-status",
                    "text/rfc822-headers",
                    "message/rfc822-headers" -> {
                reports.add(part);
                keep(part);
            }
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> readEnveloped(part);
            case "application/ms-tnef", "application/vnd.ms-tnef" -> readOutlookBundle(part);
            default -> {
                if (FileName.of(part).equalsIgnoreCase("winmail.dat")) {
                    readOutlookBundle(part);
                } else {
                    keep(part);
                }
            }
        }
    }

    /// Text without a file name is the mail's text. Apple Mail names even that, but then asks to show it inline.
    private boolean isShown(MimePart part) {
        var readable =
                part.is("text/plain")
                        || part.is("text/html")
                        || part.is("text/enriched")
                        || part.is("text/markdown");
        var asFile =
                part.disposition().equals("attachment")
                        || part.hasFileName()
                                && !(pieces.isEmpty() && part.disposition().equals("inline"));
        return readable && !asFile;
    }

    private void readText(MimePart part) {
        var source = shortened(part, part.text(warnings));
        if (part.is("text/html")) {
            pieces.add(new Piece(HtmlText.of(source), source));
        } else {
            var flowed = part.parameter("format").equalsIgnoreCase("flowed");
            pieces.add(
                    new Piece(
                            flowed
                                    ? FlowedText.joined(
                                            source, part.parameter("delsp").equalsIgnoreCase("yes"))
                                    : source,
                            null));
        }
        if (source.contains("-----BEGIN PGP MESSAGE-----")) {
            warnings.add("The text, or a part of it, is encrypted with PGP.");
        }
    }

    private String shortened(MimePart part, String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        warnings.add(
                "The text is longer than %,d characters; the whole of it is kept as a file."
                        .formatted(LONGEST_TEXT));
        keep(part);
        var end =
                Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1))
                        ? LONGEST_TEXT - 1
                        : LONGEST_TEXT;
        return text.substring(0, end);
    }

    private void readAlternatives(MimePart part) {
        var plain = new ArrayList<Piece>();
        var formatted = new ArrayList<Piece>();
        for (var child : part.children()) {
            var content = new ContentReader(warnings, depth).content(child);
            var isFormatted = content.pieces().stream().anyMatch(Piece::isFormatted);
            (isFormatted ? formatted : plain).addAll(content.pieces());
            takeFiles(content);
        }
        pieces.addAll(Piece.either(plain, formatted));
    }

    private void readInnerMail(MimePart part) {
        if (depth >= DEEPEST_MAIL) {
            warnings.add(
                    "Mails are attached inside each other more than %d deep; the inmost are files."
                            .formatted(DEEPEST_MAIL));
            keep(part);
            return;
        }
        var inner = MimeReader.readInner(part, warnings);
        innerMails.add(inner);
        attachments.add(Attachments.of(part, FileName.of(part, inner), warnings));
    }

    private void readEnveloped(MimePart part) {
        SignedContent.in(part.bytes(warnings))
                .ifPresentOrElse(
                        signed -> read(MimeReader.read(signed, warnings)),
                        () -> {
                            warnings.add(
                                    "The mail, or a part of it, is encrypted with S/MIME; it is kept as a file.");
                            keep(part);
                        });
    }

    private void readOutlookBundle(MimePart part) {
        warnings.add(
                "Outlook packed files into winmail.dat; they are unpacked where possible, and it is kept too.");
        var bundle = OutlookBundle.read(part.bytes(warnings));
        if (pieces.isEmpty() && !bundle.text().isBlank()) {
            pieces.add(new Piece(bundle.text(), null));
        }
        keep(part);
        attachments.addAll(bundle.files());
    }

    private void keep(MimePart part) {
        attachments.add(Attachments.of(part, FileName.of(part), warnings));
    }

    private void takeFiles(MailContent other) {
        attachments.addAll(other.attachments());
        innerMails.addAll(other.innerMails());
        reports.addAll(other.reports());
    }
}
