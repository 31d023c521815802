package watchbill.duework;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import watchbill.testing.TestTime;

class PulseTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestTime time = new TestTime();
    private final Scripted first = new Scripted("first");
    private final Scripted second = new Scripted("second");
    private final Pulse pulse = new Pulse(List.of(first, second), time, time);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Pulse.class);

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @Test
    void itBeatsUntilNothingIsLeft() {
        first.does(2, 0, 0);
        second.does(0, 1, 0);

        assertThat(pulse.beat()).isEqualTo(3);
    }

    @Test
    void aDatabaseThatIsAwayIsToldOnceWhenItGoesAndOnceWhenItIsBack() {
        // when it is away for three minutes and five seconds
        var away = new DataAccessResourceFailureException("Connection to localhost:5432 refused");
        for (var beat = 0; beat < 185; beat++) {
            first.fails(away);
            pulse.beat();
            time.pass(SECOND);
        }

        // then
        assertThat(lines())
                .containsExactly(
                        "The database can do nothing: Connection to localhost:5432 refused. Due work waits until it can.");

        // when
        pulse.beat();
        pulse.beat();

        // then
        assertThat(lines()).hasSize(2);
        assertThat(lines().getLast())
                .isEqualTo("The database is back after 3 min 5 s. Due work goes on.");
    }

    @Test
    void withoutADatabaseTheRestOfTheWorkIsNotEvenTried() {
        first.fails(new DataAccessResourceFailureException("gone"));

        pulse.beat();

        assertThat(second.runs).isZero();
    }

    @Test
    void oneKindThatFailsIsToldOnceAndHoldsUpNobody() {
        for (var beat = 0; beat < 10; beat++) {
            first.fails(new IllegalStateException("No sender"));
            pulse.beat();
            time.pass(SECOND);
        }
        pulse.beat();

        assertThat(second.runs).isEqualTo(11);
        assertThat(lines())
                .containsExactly(
                        "Due work 'first' failed and is tried again: java.lang.IllegalStateException: No sender",
                        "Due work 'first' goes on after 10 s.");
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    /// Work that does what the test says, and then nothing.
    private static final class Scripted implements DueWork {

        private final String name;
        private final Queue<Object> script = new ArrayDeque<>();
        private int runs;

        Scripted(String name) {
            this.name = name;
        }

        void does(Integer... counts) {
            script.addAll(List.of(counts));
        }

        void fails(RuntimeException failure) {
            script.add(failure);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int run(Instant now) {
            runs++;
            return switch (script.poll()) {
                case Integer count -> count;
                case RuntimeException failure -> throw failure;
                case null, default -> 0;
            };
        }
    }
}
