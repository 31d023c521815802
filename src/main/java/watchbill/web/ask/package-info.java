/// The contact form, and the receipt that follows it.
@NullMarked
package watchbill.web.ask;

import org.jspecify.annotations.NullMarked;
