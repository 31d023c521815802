/// Mail that leaves, or is kept because nothing carries it.
@NullMarked
package watchbill.web.outbox;

import org.jspecify.annotations.NullMarked;
