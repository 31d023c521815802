/// Mail as such: reading what arrives, writing what leaves, and handing it to a relay.
///
/// **In:** the bytes of a mail, whatever they are; [watchbill.mail.OutgoingMail] to be written.
/// **Out:** [watchbill.mail.ParsedMail], always; RFC 5322 bytes; [watchbill.mail.Delivery], what the relay said.
/// **Owns:** nothing. It knows no conversations, no teams and no database.
///
/// Reading keeps two promises. No sequence of bytes makes it throw: what it cannot understand becomes a warning beside
/// the text it could read. And nothing is cut: quoted text is told apart from what was written, never deleted.
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {})
package watchbill.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
