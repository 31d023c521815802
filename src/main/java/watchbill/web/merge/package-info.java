/// The page on which a conversation is merged into another one, with what will happen before it does; and the sign that a
/// merged conversation is.
@NullMarked
package watchbill.web.merge;

import org.jspecify.annotations.NullMarked;
