/// People and teams: who we are, who may do what, and how we prove it when we sign in.
///
/// **In:** teams and members, from set-up and settings; passwords, codes and links, from the sign-in page.
/// **Out:** persons and their rights, for every module above.
/// **Owns:** schema `people`.
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"duework", "recent", "signing"})
package watchbill.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
