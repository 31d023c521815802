/// Writing down an inquiry that came by telephone, at the door, or to the wrong person.
@NullMarked
package watchbill.web.log;

import org.jspecify.annotations.NullMarked;
