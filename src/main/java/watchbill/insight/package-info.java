/// Insight: what a team learns from its record about how fast it answers, what it is asked, and when.
///
/// Everything is counted for a [watchbill.insight.Period] and from what arrived in it. These rules hold:
///
/// - A wait is the business time that the response clock measured; it is never counted anew. Each inquiry is judged by
///   the goal it arrived under (R23).
/// - The median comes first, for a goal must not become a target to fill (R36). Half of the answered inquiries waited so
///   long or less: it is a wait that really was, and so are the other shares.
/// - What has no answer yet is counted apart and spoils no figure.
/// - Alerts are counted apart. Nothing says who asked or who answered; where they come from stands
///   there by the name of their organisation, or by a number if the team hides names (R199).
///
/// **In:** nothing; the doors below are asked anew each time.
/// **Out:** [watchbill.insight.Figures], and one row of CSV for each inquiry.
/// **Owns:** nothing.
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"people", "worktime", "conversation", "customers", "responseclock"})
package watchbill.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
