/// What is read lately: a second's memory of what is small, asked for at every turn and seldom changed.
///
/// **In:** how to read it.
/// **Out:** [watchbill.recent.Recent], the value as it was at most a second ago, [watchbill.recent.Recents], one for each
/// team; [watchbill.recent.Rereads], for whoever exchanges the database behind our back.
/// **Owns:** nothing.
@NullMarked
@ApplicationModule(
        displayName = "Recent reading",
        allowedDependencies = {})
package watchbill.recent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
