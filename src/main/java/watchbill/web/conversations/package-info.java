/// The list of conversations, with filters and search.
@NullMarked
package watchbill.web.conversations;

import org.jspecify.annotations.NullMarked;
