/// Escalation: outside teams, and the matters that are given to them (R3, R14).
///
/// An *external referral* gives what is out of our scope to the team that owns it. It is neither a hand-off nor an
/// escalation within the team: the owner of the conversation stays, keeps an eye on it, and closes it with an outcome.
/// These rules hold:
///
/// - A matter is with one outside team at a time. Closing a referral makes the conversation wait for us; after that it
///   can be referred again.
/// - The customer's message makes the conversation wait for us, and the referral stays open. Our answer puts it back.
/// - Referring is no response: until somebody wrote to the customer, the response clock goes on. What we write to the
///   customer while an outside team has the matter counts as having told them.
/// - A follow-up falls on a business day that lies ahead. At its opening the owner is reminded, once; if they are off
///   duty, the conversation goes to whoever is on duty, as with a customer's message (R47).
/// - A conversation that ends closes its referral.
///
/// **In:** what one of us arranges with an outside team, and the ends of [watchbill.conversation.ConversationEvent].
/// **Out:** calls to the conversation below; [watchbill.escalation.FollowUpDue].
/// **Owns:** schema `escalation`.
@NullMarked
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"people", "worktime", "conversation", "duework"})
package watchbill.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
