/// The outbox: everything that leaves is a row written in the transaction that causes it.
///
/// **In:** mail, from the modules that have something to say.
/// **Out:** the same mail, through the team's relay, once each; what has left and what is given up is told.
/// **Owns:** schema `outbox`.
@NullMarked
@ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {"people", "mail", "duework", "recent"})
package watchbill.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
