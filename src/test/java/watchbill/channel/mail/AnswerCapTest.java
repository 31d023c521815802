package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

@Tag("R115")
@WithDatabase(modules = "channel", beans = SampleWorld.class)
class AnswerCapTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private final AnswerCap cap;
    private final TeamId team;

    AnswerCapTest(AnswerCap cap, SampleWorld world) {
        this.cap = cap;
        this.team = world.meridian.id();
    }

    @Test
    void anAddressCausesThreeAutomaticAnswersAnHour() {
        assertThat(taken("loop@one.example", 5, NOW)).isEqualTo(3);

        assertThat(taken("loop@one.example", 5, NOW.plus(Duration.ofMinutes(61)))).isEqualTo(3);
    }

    @Test
    void aSenderWhoChangesAddressesIsCappedByDomain() {
        var answers =
                IntStream.range(0, 50)
                        .map(number -> taken("loop%d@two.example".formatted(number), 1, NOW))
                        .sum();

        assertThat(answers).isEqualTo(20);
    }

    private int taken(String address, int tries, Instant at) {
        return (int) IntStream.range(0, tries).filter(_ -> cap.take(team, address, at)).count();
    }
}
