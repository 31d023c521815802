/// Duty: who is Primary and who is Backup, now and at any other moment.
///
/// **In:** shifts, entered by hand or published from a draft.
/// **Out:** the person who owns what arrives at an instant, for conversations; who is on duty, for every page.
/// **Owns:** schema `duty`.
@NullMarked
@ApplicationModule(
        displayName = "Duty",
        allowedDependencies = {"people", "worktime", "recent"})
package watchbill.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
