/// Metrics: what the server counts about itself, for Prometheus, beside what Spring and Java count.
///
/// Every label has a few values that are known beforehand, and nothing says who wrote or to whom. `docs/metrics.md` lists
/// them all, and a test holds it to that.
///
/// **In:** requests for `/metrics` on the management port; news of conversations and of mail, after its transaction.
/// **Out:** counters and gauges whose names begin with `watchbill_`.
/// **Owns:** nothing; counts begin anew with each start.
@NullMarked
@ApplicationModule(
        displayName = "Metrics",
        allowedDependencies = {"conversation", "channel::mail", "outbox", "duework", "recent"})
package watchbill.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
