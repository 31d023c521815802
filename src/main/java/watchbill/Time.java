package watchbill;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where time enters the house. In practice mode the module `practice` gives a time that can be set instead.
@Configuration(proxyBeanMethods = false)
class Time {

    /// The present, in microseconds as PostgreSQL keeps them, so that a stored instant equals itself.
    @Bean
    @ReadsTheClock
    @ConditionalOnProperty(
            name = "watchbill.practice",
            havingValue = "false",
            matchIfMissing = true)
    InstantSource presentTime() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }

    /// The clock on the wall, which nobody sets, for those who ask for it by name: a telephone that shows codes for
    /// sign-in knows no other.
    @Bean(defaultCandidate = false)
    @ReadsTheClock
    InstantSource wallTime() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
