/// Problems: an underlying cause that several inquiries share, each of them an occurrence of it. Who reports a problem is
/// seldom the only one who has it (R9).
///
/// A problem says whom it affects and what they can do meanwhile, and when it is fixed everybody is told, each in their own
/// conversation.
///
/// **In:** what our people note down.
/// **Out:** [watchbill.problems.Problem] and its occurrences; answers, by [watchbill.conversation.Replies]; sentences in the
/// timelines of the conversations.
/// **Owns:** schema `problems`.
@NullMarked
@ApplicationModule(
        displayName = "Problems",
        allowedDependencies = {"people", "conversation"})
package watchbill.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
