/// Due work: what the clock, and nobody's click, sets going.
///
/// **In:** every [watchbill.duework.DueWork] of the house.
/// **Out:** a pulse that runs them each second, and at once when the practice clock is set; in the log, what fails and
/// since when.
/// **Owns:** nothing; the rows belong to the modules that do the work.
@NullMarked
@ApplicationModule(
        displayName = "Due work",
        allowedDependencies = {"postgres"})
package watchbill.duework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
