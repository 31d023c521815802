package watchbill.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentsTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final Recents<String, String> recents =
            new Recents<>(key -> key + reads.incrementAndGet());

    @Test
    void eachKeyHasAValueOfItsOwnThatIsReadOnce() {
        assertThat(recents.get("a")).isEqualTo("a1");
        assertThat(recents.get("b")).isEqualTo("b2");
        assertThat(recents.get("a")).isEqualTo("a1");
    }

    @Test
    void oneKeyIsForgottenAndTheOthersAreKept() {
        recents.get("a");
        recents.get("b");

        recents.forget("a");

        assertThat(recents.get("a")).isEqualTo("a3");
        assertThat(recents.get("b")).isEqualTo("b2");
    }

    @Test
    void allKeysAreForgottenTogether() {
        recents.get("a");
        recents.get("b");

        recents.forgetAll();

        assertThat(recents.get("a")).isEqualTo("a3");
        assertThat(recents.get("b")).isEqualTo("b4");
    }
}
