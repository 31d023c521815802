/// How pages look in one browser: light or dark, with single keys or without.
@NullMarked
package watchbill.web.appearance;

import org.jspecify.annotations.NullMarked;
