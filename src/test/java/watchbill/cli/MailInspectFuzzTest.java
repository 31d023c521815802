package watchbill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/// `bin/watchbill mail inspect` answers any readable file with one line, soon, and without much memory.
@Tag("R107")
@NullMarked
class MailInspectFuzzTest {

    private static final int MEGABYTE = 1 << 20;

    private static final byte[] MAIL =
            """
            From: =?utf-8?Q?Gr=C3=A9ce?= <grace@navy.example>
            To: "VisIt, help" <help@desk.example>
            Subject: =?iso-2022-jp?B?GyRCJEMbKEI=?= plot
            Date: Mon, 2 Mar 2026 10:00:00 -0800
            Message-ID: <m1@navy.example>
            References: <a@desk.example> <b@desk.example>
            Content-Type: multipart/mixed; boundary="A"

            --A
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Gr=C3=BC=C3=9Fe
            On Mon, Ada wrote:
            > Try it.
            --A
            Content-Type: text/html; charset=windows-1252

            <p>It <b>works</b><script>x</script>
            --A
            Content-Type: message/rfc822

            From: Ada <ada@visit.example>
            Subject: Inner

            Inner
            --A
            Content-Type: application/octet-stream; name*0*=UTF-8''..%2F; name*1=x
            Content-Transfer-Encoding: base64

            AAECAwQ=
            --A--
            """
                    .replace("\n", "\r\n")
                    .getBytes(UTF_8);

    @Property(tries = 500)
    void aMailThatWasCutAndDamagedIsOneLineOfJson(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var mail = Arrays.copyOf(MAIL, 1 + random.nextInt(MAIL.length));
        for (var turned = random.nextInt(40); turned > 0; turned--) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }

        assertThat(inspect(mail)).endsWith("}\n").containsOnlyOnce("\n");
    }

    @ParameterizedTest
    @MethodSource
    void aMailMadeToHurtIsReadSoonAndInLittleMemory(String source) {
        var mail = source.replace("\n", "\r\n").getBytes(UTF_8);

        var allocated =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> {
                            var before = allocated();
                            assertThat(JsonMapper.shared().readTree(inspect(mail)).isObject())
                                    .isTrue();
                            return allocated() - before;
                        });

        assertThat(allocated)
                .as("bytes ever allocated")
                .isLessThan(500L * mail.length + 100L * MEGABYTE);
    }

    static Stream<String> aMailMadeToHurtIsReadSoonAndInLittleMemory() {
        return Stream.of(
                nested("multipart/mixed; boundary=B%d", "--B%d\n"),
                "Content-Type: message/rfc822\n\n".repeat(1_000) + "Subject: inmost\n\nText\n",
                "Content-Type: text/html\n\n" + "<div>".repeat(1_000) + "x",
                "Content-Type: text/html\n\n" + "<blockquote>".repeat(1_000) + "x",
                "Subject: long lines\n\n" + ("x".repeat(28_000) + "\n").repeat(100),
                "Content-Type: text/html\n\n<p>" + ("word ".repeat(5_600) + "<br>").repeat(100),
                "Subject: " + "a ".repeat(5 * MEGABYTE) + "\n\nText",
                "X-Long: x\n".repeat(500_000) + "\nText",
                "To: " + addresses(1_000) + "\n\nText",
                "References: " + "<a@b.example> ".repeat(200_000) + "\n\nText",
                "Content-Type: multipart/mixed; boundary=A\n\n" + "--A\n\nx\n".repeat(100_000),
                "Content-Transfer-Encoding: base64\n\n" + "eHh4eHh4eHh4\n".repeat(500_000));
    }

    private static String nested(String type, String boundary) {
        return IntStream.range(0, 1_000)
                .mapToObj(level ->
                        "Content-Type: "
                                + type.formatted(level)
                                + "\n\n"
                                + boundary.formatted(level))
                .collect(Collectors.joining("", "", "\nText\n"));
    }

    private static String addresses(int number) {
        return IntStream.range(0, number)
                .mapToObj("Person <p%d@x.example>"::formatted)
                .collect(Collectors.joining(",\n "));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static String inspect(byte[] mail) throws IOException {
        var file = Files.createTempFile("mail", ".eml");
        try {
            Files.write(file, mail);
            var results = new ByteArrayOutputStream();
            var status = new CommandLine(new MailInspectCommand(results)).execute(file.toString());
            assertThat(status).isZero();
            return results.toString(UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
