/// The pages: what people see and press, in a browser.
///
/// A page has a sub-package: its view model, a record of display-ready values, and the controller that fills it from
/// the doors below. Its template has the same name under `src/main/jte`. What all pages share is here: the frame
/// around them, the words for times and lengths, and the parts that templates are put together from.
///
/// **In:** requests of browsers.
/// **Out:** pages; and calls to the doors of every module below.
/// **Owns:** nothing that outlives a request.
@NullMarked
@ApplicationModule(displayName = "Web")
package watchbill.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
