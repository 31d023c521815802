/// The desk: what waits for the person on duty, the longest wait first.
@NullMarked
package watchbill.web.desk;

import org.jspecify.annotations.NullMarked;
