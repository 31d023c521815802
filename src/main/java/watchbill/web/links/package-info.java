/// The page on which a conversation is linked to others, and to the problem that several share.
@NullMarked
package watchbill.web.links;

import org.jspecify.annotations.NullMarked;
