package watchbill.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The clock on the wall, which nobody sets: an authenticator app knows no other.
@Configuration(proxyBeanMethods = false)
class WallTime {

    /// Names the clock for those who ask for it; everyone else gets the product's own.
    static final String NAME = "wallTime";

    @Bean(name = NAME, defaultCandidate = false)
    InstantSource wallTime() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
