package watchbill.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void whatIsAskedAgainWithinASecondIsReadOnce() {
        var reads = new AtomicInteger();
        var recent = new Recent<>(reads::incrementAndGet);

        assertThat(recent.get()).isEqualTo(1);
        assertThat(recent.get()).isEqualTo(1);
    }

    @Test
    void whatWasForgottenIsReadAnew() {
        var reads = new AtomicInteger();
        var recent = new Recent<>(reads::incrementAndGet);
        recent.get();

        recent.forget();

        assertThat(recent.get()).isEqualTo(2);
    }

    @Test
    void whatWasReadWhileItChangedIsNotKept() {
        // given a reading during which somebody else's change is committed
        var source = new ChangesWhileRead();
        var recent = new Recent<>(source);
        source.meanwhile = recent::forget;

        assertThat(recent.get()).isEqualTo("before");
        assertThat(recent.get()).isEqualTo("after");
    }

    private static final class ChangesWhileRead implements Supplier<String> {

        private Runnable meanwhile = () -> {};
        private String value = "before";

        @Override
        public String get() {
            var read = value;
            if (read.equals("before")) {
                value = "after";
                meanwhile.run();
            }
            return read;
        }
    }
}
