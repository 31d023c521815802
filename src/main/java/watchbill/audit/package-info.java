/// The audit: who changed what the team relies on, and when. What happens to a conversation stands in its timeline;
/// everything else that someone may later have to account for stands here.
///
/// **In:** every [watchbill.people.PeopleEvent], in its own transaction; sentences from the modules above.
/// **Out:** the entries of a team, latest first.
/// **Owns:** schema `audit`, whose rows the database itself refuses to change.
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"people"})
package watchbill.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
