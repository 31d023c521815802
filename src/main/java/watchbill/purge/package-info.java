/// Purge: takes out for good what must never have come in, wherever it was copied to (R95).
///
/// **In:** an admin's choice of messages, and why.
/// **Out:** [watchbill.conversation.Removals], which tells those who keep copies; mail that is emptied; a line in the
/// audit that says who and why, and not what; and the files of the database, written anew.
/// **Owns:** schema `purge`.
@NullMarked
@ApplicationModule(
        displayName = "Purge",
        allowedDependencies = {
            "people",
            "worktime",
            "audit",
            "conversation",
            "outbox",
            "duework",
            "postgres"
        })
package watchbill.purge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
