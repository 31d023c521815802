package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Mail made to keep a reader busy: each piece is harmless once, and is here many thousand times.
class HostileMailTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @MethodSource
    void nothingTakesLong(String source) {
        var mail = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Letter.from(source));

        assertThat(mail.warnings())
                .noneMatch(warning -> warning.contains("could not be taken apart"));
    }

    static Stream<String> nothingTakesLong() {
        return Stream.of(
                "\n" + " ".repeat(5 * MANY) + "\nx",
                "\nx" + "\n".repeat(5 * MANY) + "x",
                "\n" + "> ".repeat(MANY),
                "\n" + "On 1 Jan 2026 a@b\n".repeat(MANY / 10),
                "\n" + "From: a@b\n".repeat(MANY / 2),
                "Cc: " + "(".repeat(MANY) + "\n\nx",
                "Cc: " + "\\\"".repeat(MANY) + "\n\nx",
                "Cc: " + "<".repeat(MANY) + "\n\nx",
                "Cc: " + "'".repeat(MANY) + "x\n\nx",
                "Subject: " + "=?utf-8?Q?".repeat(MANY / 10) + "\n\nx",
                "Subject: " + "!".repeat(MANY) + "\n\nx",
                "Date: " + "(".repeat(MANY) + "\n\nx",
                "References: " + "<a@b> ".repeat(MANY / 6) + "\n\nx",
                "Content-Type: text/plain; " + "a=\"\\".repeat(MANY / 10) + "\n\nx",
                "Content-Disposition: attachment; filename=\"" + ".".repeat(MANY) + "x\"\n\nx",
                "Content-Type: multipart/mixed; boundary=A\n\n" + "--A\n\nx\n".repeat(MANY),
                "Content-Type: text/html\n\n" + "<div>".repeat(MANY / 2) + "x",
                "Content-Type: text/html\n\n" + "<blockquote>".repeat(MANY / 10) + "x",
                "Content-Type: text/html\n\n" + "<div id=divRplyFwdMsg>x</div>".repeat(MANY / 10),
                "Return-Path: <>\nX-Failed-Recipients: a@b.example\n\n" + "\n".repeat(5 * MANY));
    }
}
