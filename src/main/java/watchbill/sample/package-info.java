/// The sample: a team and inquiries that are invented, so that every page has something to show.
///
/// **In:** the property `watchbill.demo`, on a folder of its own.
/// **Out:** team "Meridian (sample)", brought about through the same doors that people and mail use.
/// **Owns:** nothing.
@NullMarked
@ApplicationModule(
        displayName = "Sample",
        allowedDependencies = {
            "people",
            "worktime",
            "worktime::holidays",
            "conversation",
            "escalation",
            "channel::way",
            "setup"
        })
package watchbill.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
