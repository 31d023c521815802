/// A customer's own page, reached by a private link: how it stands, what was said, and a place to add something.
@NullMarked
package watchbill.web.customer;

import org.jspecify.annotations.NullMarked;
