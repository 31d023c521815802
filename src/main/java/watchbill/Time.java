package watchbill;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import watchbill.practice.PracticeClock;

/// Where time enters the house.
@Configuration(proxyBeanMethods = false)
class Time {

    /// The present: the clock on the wall, and for practice one that can be set.
    @Bean
    InstantSource presentTime(
            @Value("${watchbill.practice}") boolean practice,
            @Qualifier("wallTime") InstantSource wall,
            PracticeClock settable) {
        return practice ? settable::now : wall;
    }

    /// The clock on the wall, which nobody sets, for those who ask for it by name: a telephone that shows codes for
    /// sign-in knows no other. In microseconds as PostgreSQL keeps them, so that a stored instant equals itself.
    @Bean(defaultCandidate = false)
    @ReadsTheClock
    InstantSource wallTime() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
