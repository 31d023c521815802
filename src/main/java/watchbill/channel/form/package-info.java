/// Inquiries that are typed in: by customers on the contact form, and by one of us for somebody who called or came by.
@NullMarked
@NamedInterface("form")
package watchbill.channel.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
