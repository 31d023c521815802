package watchbill.mail;

import org.jspecify.annotations.Nullable;

/// What a mail says. Lines end with `\n`; there is no U+0000 and no half of a surrogate pair in any of it.
///
/// @param text    all of it, as plain text
/// @param visible what was written anew, with the quoted lines that are answered in between
/// @param quoted  the rest, to be shown folded. Each line of `text` is in exactly one of the two, in its order.
/// @param html    the formatted version, sanitised: no script, no style that leaves its place, nothing that is
///                loaded from elsewhere; pictures of the mail itself keep `src="cid:…"`. `null` for a plain mail.
public record MailText(String text, String visible, String quoted, @Nullable String html) {}
