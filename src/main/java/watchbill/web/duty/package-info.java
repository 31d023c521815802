/// Who is on duty now, for everybody.
@NullMarked
package watchbill.web.duty;

import org.jspecify.annotations.NullMarked;
