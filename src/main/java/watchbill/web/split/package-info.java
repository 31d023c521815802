/// The page on which messages of a conversation are chosen to become one of their own.
@NullMarked
package watchbill.web.split;

import org.jspecify.annotations.NullMarked;
