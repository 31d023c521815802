/// The HTTP API, version 1: what programs may ask and do.
///
/// **In:** requests with a bearer token, under `/api/v1`; a few public ones without.
/// **Out:** JSON described by `/api/v1/openapi.json`; errors as problem details (RFC 9457).
/// **Owns:** nothing.
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "people",
            "people::sign-in",
            "worktime",
            "duty",
            "mail",
            "conversation",
            "customers",
            "problems",
            "housekeeping",
            "responseclock",
            "escalation",
            "search",
            "insight",
            "outbox",
            "channel::mail",
            "channel::way",
            "signing"
        })
package watchbill.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
