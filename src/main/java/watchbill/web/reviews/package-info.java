/// Looking at the ways of contact from time to time, for those who plan.
@NullMarked
package watchbill.web.reviews;

import org.jspecify.annotations.NullMarked;
