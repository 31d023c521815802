package watchbill.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@Tag("R91")
class TextTailTest {

    @Test
    void aLogIsReadFromItsEnd() throws IOException {
        var log =
                IntStream.rangeClosed(1, 500)
                        .mapToObj("cycle %d"::formatted)
                        .collect(Collectors.joining("\r\n"));

        var tail = tail(log.getBytes(UTF_8)).orElseThrow();

        assertThat(tail.lines()).hasSize(200).startsWith("cycle 301").endsWith("cycle 500");
        assertThat(tail.whole()).isFalse();
    }

    @Test
    void anyEncodingIsRead() throws IOException {
        assertThat(tail("12 µs".getBytes(UTF_8)).orElseThrow().lines()).containsExactly("12 µs");
        assertThat(tail("12 µs".getBytes(ISO_8859_1)).orElseThrow().lines())
                .containsExactly("12 µs");
        assertThat(tail("\uFEFF12 µs\nend".getBytes(UTF_16LE)).orElseThrow().lines())
                .containsExactly("12 µs", "end");
    }

    @Test
    void coloursOfATerminalAreLeftOut() throws IOException {
        var line = "\u001b[1;31merror\u001b[0m: \u001b]0;title\u0007no such \u202Efile";

        assertThat(tail(line.getBytes(UTF_8)).orElseThrow().lines())
                .containsExactly("error: no such file");
    }

    @Test
    void aLineWithoutAnEndIsCut() throws IOException {
        var lines = tail("x".repeat(3_000_000).getBytes(UTF_8)).orElseThrow().lines();

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(2_100));
    }

    @Test
    void whatIsNoTextIsNotShownAsOne() throws IOException {
        assertThat(tail(new byte[] {0, 1, 2, 3})).isEmpty();
        assertThat(tail(new byte[0])).isEmpty();
        assertThat(tail("%PDF-1.7\nplain so far".getBytes(UTF_8))).isEmpty();
    }

    private static Optional<TextTail> tail(byte[] bytes) throws IOException {
        return TextTail.of(new ByteArrayResource(bytes), 200);
    }
}
