/// What is said when a page cannot be shown: what happened, what is safe, what to do.
@NullMarked
package watchbill.web.error;

import org.jspecify.annotations.NullMarked;
