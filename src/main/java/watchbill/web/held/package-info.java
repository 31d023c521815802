/// Mail that could not be told from a machine's or understood, kept for somebody to look at.
@NullMarked
package watchbill.web.held;

import org.jspecify.annotations.NullMarked;
