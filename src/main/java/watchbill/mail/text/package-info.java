/// The text of mail: HTML made readable and made safe, and what was quoted told apart from what was written.
///
/// **In:** decoded text.
/// **Out:** text. Nothing is left out of it but white space.
/// **Owns:** nothing.
@NullMarked
package watchbill.mail.text;

import org.jspecify.annotations.NullMarked;
