package watchbill.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import watchbill.people.TeamId;

class PausesTest {

    private static final Instant WRITTEN = Instant.parse("2026-03-02T15:00:00Z");

    @Test
    void pausesGrowFromSecondsToAnHour() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 100))
                .extracting(attempt -> pauseAfter(attempt, WRITTEN))
                .containsExactly(
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void nothingIsTriedAfterFiveDays() {
        var fifthDay = WRITTEN.plus(Duration.ofDays(5));

        assertThat(Pauses.next(attempt(100), fifthDay.minus(Duration.ofHours(1))))
                .hasValue(fifthDay);
        assertThat(Pauses.next(attempt(100), fifthDay.minus(Duration.ofMinutes(59)))).isEmpty();
    }

    private static Duration pauseAfter(int attempt, Instant now) {
        return Duration.between(now, Pauses.next(attempt(attempt), now).orElseThrow());
    }

    private static LeasedMail attempt(int number) {
        return new LeasedMail(
                1,
                new TeamId(1),
                "answer",
                null,
                "Your plot",
                "help@desk.example",
                List.of("grace@plasma.example"),
                new byte[0],
                number,
                WRITTEN);
    }
}
