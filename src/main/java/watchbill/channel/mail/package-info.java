/// Mail in: from the wire to the right conversation, once.
///
/// A mail goes through three steps. [watchbill.channel.mail.IncomingMails] finds the teams it is for and reads it;
/// `Sorting` decides, without a database, what it is to us; `Intake` stores it and carries the decision out, in one
/// transaction. Nothing is acknowledged to the sender before that transaction is over, and whatever goes wrong the
/// mail is kept as it came.
@NullMarked
@NamedInterface("mail")
package watchbill.channel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
