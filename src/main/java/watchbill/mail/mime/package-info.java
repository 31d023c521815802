/// The form of mail: header lines, parts within parts, encodings and character sets, read leniently from bytes.
///
/// **In:** bytes, whatever they are.
/// **Out:** [watchbill.mail.mime.MimePart], and warnings about what was not as it should be.
/// **Owns:** nothing. It knows the form of a mail, not what it means.
///
/// Parts are views on the one array that arrived: a mail of 25 MB is copied only where a part is decoded.
@NullMarked
package watchbill.mail.mime;

import org.jspecify.annotations.NullMarked;
