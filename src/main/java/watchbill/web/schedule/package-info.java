/// Who has the watch, week by week, and the form that settles it.
@NullMarked
package watchbill.web.schedule;

import org.jspecify.annotations.NullMarked;
