/// The page of corrections: what inquiries showed to be wanting, and who does something about it.
@NullMarked
package watchbill.web.corrections;

import org.jspecify.annotations.NullMarked;
