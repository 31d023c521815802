/// The gallery: every page with the sample team Meridian, looked at by a browser, wide and on a phone, light and dark.
@NullMarked
package watchbill.web.gallery;

import org.jspecify.annotations.NullMarked;
