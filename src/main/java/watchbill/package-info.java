/// Watchbill: the duty desk of teams that support what they build. Every direct sub-package is a module.
@NullMarked
package watchbill;

import org.jspecify.annotations.NullMarked;
