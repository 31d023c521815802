package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.NullMarked;

/// Whatever bytes arrive: the parser answers, in time, with text that can be stored, and loses no line by folding.
@NullMarked
class MailParserFuzzTest {

    private static final List<String> PIECES =
            List.of(
                    "From: ",
                    "To: ",
                    "Subject: ",
                    "Date: ",
                    "Content-Type: ",
                    "multipart/mixed",
                    "multipart/alternative",
                    "; boundary=",
                    "\"A\"",
                    "A",
                    "--A",
                    "--A--",
                    "text/plain",
                    "text/html",
                    "message/rfc822",
                    "\r\n",
                    "\n",
                    "\r\n\r\n",
                    "Content-Transfer-Encoding: ",
                    "base64",
                    "quoted-printable",
                    "=?utf-8?Q?",
                    "=?utf-8?B?",
                    "?=",
                    "=C3",
                    "SGVsbG8=",
                    "<p>",
                    "</p>",
                    "<blockquote>",
                    "<table><tr><td>",
                    "&nbsp;",
                    "> quoted",
                    "On Monday 10:00 a@b wrote:",
                    "From: a@b\nSent: x\nTo: y\nSubject: z\n",
                    "-- \n",
                    "filename*0*=",
                    "charset=",
                    "utf-7",
                    "iso-2022-jp",
                    "\0",
                    "\u202E",
                    "\uFEFF",
                    "(",
                    ")",
                    "<",
                    ">",
                    ",",
                    ";",
                    ":",
                    "@",
                    "\"",
                    "\\",
                    "%E2%82",
                    "grace@navy.example",
                    "message/delivery-status",
                    "Final-Recipient: rfc822;",
                    "application/ms-tnef",
                    "application/pkcs7-mime",
                    "begin 644 x",
                    "format=flowed",
                    " ",
                    "\t",
                    "ä",
                    "あ");

    @Property(tries = 1_000)
    void anyBytesGiveAMail(@ForAll @Size(max = 3_000) byte[] raw) {
        check(raw);
    }

    @Property(tries = 1_000)
    void anyMixtureOfWhatMailIsMadeOfGivesAMail(@ForAll("mixtures") String source) {
        check(source.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void aMailWithBytesTurnedOverGivesAMail(@ForAll long seed) {
        var raw = SampleMails.everything();
        var random = new Random(seed);
        for (var turned = random.nextInt(60); turned > 0; turned--) {
            raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
        }
        check(Arrays.copyOf(raw, raw.length - random.nextInt(raw.length / 2)));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    private static void check(byte[] raw) {
        var started = System.nanoTime();
        var mail = MailParser.parse(raw);

        assertThat(mail.warnings())
                .noneMatch(warning -> warning.contains("could not be taken apart"));
        assertThat(System.nanoTime() - started).as("nanoseconds").isLessThan(5_000_000_000L);
        assertThat(storable(mail.body().text())).isTrue();
        assertThat(storable(mail.header().subject())).isTrue();
        assertThat(mail.attachments())
                .allMatch(file -> storable(file.name()) && !file.name().contains("/"));
        assertThat(mail.body().text().length()).isLessThan(raw.length * 12 + 1_000);
        assertThat(lines(mail.body().visible() + "\n" + mail.body().quoted()))
                .containsExactlyInAnyOrderElementsOf(lines(mail.body().text()));
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
