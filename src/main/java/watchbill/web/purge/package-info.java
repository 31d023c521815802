/// The page on which an admin takes out for good what must not be here (R95).
@NullMarked
package watchbill.web.purge;

import org.jspecify.annotations.NullMarked;
