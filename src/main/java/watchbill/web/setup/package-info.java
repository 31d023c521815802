/// The one page that sets up a team.
@NullMarked
package watchbill.web.setup;

import org.jspecify.annotations.NullMarked;
