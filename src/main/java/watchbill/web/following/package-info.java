/// What a person hears of: the page on which they choose it, and following one conversation (R121).
@NullMarked
package watchbill.web.following;

import org.jspecify.annotations.NullMarked;
