package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.mail.mime.MimePart;

@Tag("R107")
class MailParserTest {

    @Test
    void aMailIsReadWithAllItSaysAboutItself() {
        // when
        var mail =
                Letter.from(
                        """
                        Reply-To: Office <office@navy.example>
                        Cc: ada@visit.example, "Lovelace, Ada" <a.l@visit.example>
                        In-Reply-To: <b@desk.example>
                        References: <a@desk.example>
                          <b@desk.example>
                        Subject: Plot is empty

                        Hello
                        """);

        // then
        var header = mail.header();
        assertThat(header.messageId()).isEqualTo("m1@navy.example");
        assertThat(header.from()).isEqualTo(new MailAddress("Grace Hopper", "grace@navy.example"));
        assertThat(header.to()).containsExactly(new MailAddress("VisIt help", "help@desk.example"));
        assertThat(header.cc())
                .containsExactly(
                        new MailAddress("", "ada@visit.example"),
                        new MailAddress("Lovelace, Ada", "a.l@visit.example"));
        assertThat(header.replyTo())
                .containsExactly(new MailAddress("Office", "office@navy.example"));
        assertThat(header.date()).isEqualTo(Instant.parse("2026-03-02T18:00:00Z"));
        assertThat(header.subject()).isEqualTo("Plot is empty");
        assertThat(header.ancestors()).containsExactly("b@desk.example", "a@desk.example");
        assertThat(mail.body().visible()).isEqualTo("Hello");
        assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
        assertThat(mail.warnings()).isEmpty();
    }

    @Test
    void aMailWithoutSenderIdOrDateIsReadWithWarnings() {
        var mail = Letter.parsed("Subject: Help\n\nIt crashed.\n");

        assertThat(mail.header().messageId()).isNull();
        assertThat(mail.header().author()).isNull();
        assertThat(mail.body().text()).isEqualTo("It crashed.\n");
        assertThat(mail.warnings())
                .containsExactly(
                        "The mail does not say whom it is from.",
                        "The mail has no Message-ID.",
                        "The mail has no date.");
    }

    @Test
    void theTextBeginsWhereTheHeaderStopsMakingSense() {
        // given no empty line between them
        var mail = Letter.from("Subject: Help\nIt crashed. Note: twice\nPlease help.\n");

        assertThat(mail.body().text()).isEqualTo("It crashed. Note: twice\nPlease help.\n");
        assertThat(mail.warnings())
                .containsExactly("There is no empty line between the header and the text.");
    }

    @Test
    void aBrokenLineAmongHeadersIsPassedOver() {
        var mail = Letter.from(">>> broken line\nSubject: Help\n\nText\n");

        assertThat(mail.header().subject()).isEqualTo("Help");
        assertThat(mail.body().text()).isEqualTo("Text\n");
    }

    @Test
    void nothingAtAllIsAnEmptyMail() {
        assertThat(MailParser.parse(new byte[0]).body().text()).isEmpty();
    }

    @Test
    void partsDividedByAnotherLineThanAnnouncedAreFound() {
        var mail =
                Letter.from(
                        """
                        Content-Type: multipart/mixed; boundary=AAA

                        --BBB
                        Content-Type: text/plain

                        Hello
                        --BBB
                        Content-Type: image/png; name=plot.png
                        Content-Transfer-Encoding: base64

                        iVBORw0KGgo=
                        --BBB--
                        """);

        assertThat(mail.body().visible()).isEqualTo("Hello");
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("plot.png");
        assertThat(mail.warnings())
                .containsExactly("The parts are divided by another line than the mail says.");
    }

    @Test
    void aMailThatWasCutOffIsReadToItsEnd() {
        var mail =
                Letter.from(
                        "Content-Type: multipart/mixed; boundary=A\n\n--A\n\nHello\n--A\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw");

        assertThat(mail.body().visible()).isEqualTo("Hello");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.warnings())
                .contains("The last part is not closed; perhaps the mail was cut off.");
    }

    @Test
    void aMailThatSaysItHasPartsButHasNoneIsText() {
        assertThat(
                        Letter.from("Content-Type: multipart/mixed; boundary=A\n\nHello\n")
                                .body()
                                .visible())
                .isEqualTo("Hello");
    }

    @Test
    void textBehindTheLastPartIsNotLost() {
        var mail =
                Letter.from(
                        "Content-Type: multipart/mixed; boundary=A\n\n--A\n\nHello\n--A--\nTail\n");

        assertThat(mail.body().text()).contains("Hello", "Tail");
    }

    @Test
    void thePlainVersionIsReadAndTheFormattedOneShown() {
        var mail =
                Letter.from(
                        """
                        Content-Type: multipart/alternative; boundary=A

                        --A
                        Content-Type: text/plain

                        Hello
                        --A
                        Content-Type: text/html

                        <p>Hello <b>there</b></p>
                        --A--
                        """);

        assertThat(mail.body().text()).isEqualTo("Hello");
        assertThat(mail.body().html()).contains("<b>there</b>");
    }

    @Test
    void aPlainVersionThatOnlyPointsToTheOtherIsPassedOver() {
        var mail =
                Letter.from(
                        "Content-Type: multipart/alternative; boundary=A\n\n--A\n\nPlease use an HTML reader.\n--A\nContent-Type: text/html\n\n<p>%s</p>\n--A--\n"
                                .formatted("It crashed when I plotted. ".repeat(10)));

        assertThat(mail.body().text()).startsWith("It crashed");
    }

    @Test
    void linesOfFlowedTextAreJoined() {
        var mail =
                Letter.from(
                        "Content-Type: text/plain; format=flowed\n\nOne long \nline.\n-- \nGrace\n");

        assertThat(mail.body().text()).isEqualTo("One long line.\n-- \nGrace\n");
    }

    @Test
    void aLineOf28000CharactersIsALine() {
        var mail = Letter.from("\n" + "x".repeat(28_000) + "\n");

        assertThat(mail.body().visible()).hasSize(28_000);
    }

    @Test
    void aThousandRecipientsAreKnown() {
        var recipients =
                IntStream.range(0, 1_000)
                        .mapToObj("Person %d <p%<d@navy.example>"::formatted)
                        .collect(Collectors.joining(",\n "));

        assertThat(Letter.from("Cc: " + recipients + "\n\nHello\n").header().cc()).hasSize(1_000);
    }

    @Test
    void zeroBytesAndHalvesOfPairsAreLeftOut() {
        var mail =
                Letter.from(
                        "Content-Type: text/plain; charset=utf-16be\nContent-Transfer-Encoding: base64\n\nAGEAANgAAGI=\n");

        assertThat(mail.body().text()).doesNotContain("\0").startsWith("a").endsWith("b");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(mail.body().text())).isTrue();
    }

    @Test
    void brokenTransferEncodingsAreReadAsFarAsTheyGo() {
        assertThat(
                        Letter.from("Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=ZZe\n")
                                .body()
                                .text())
                .isEqualTo("Grü=ZZe\n");
        assertThat(Letter.from("Content-Transfer-Encoding: base64\n\nSGVs!!bG8\n").body().text())
                .isEqualTo("Hello");
        assertThat(
                        Letter.from(
                                        "Content-Transfer-Encoding: base64\n\nThis is not in base64 at all.\n")
                                .body()
                                .text())
                .isEqualTo("This is not in base64 at all.\n");
        assertThat(Letter.from("Content-Transfer-Encoding: rot13\n\nHello\n").body().text())
                .isEqualTo("Hello\n");
    }

    @Test
    void linesMayEndAsOnAnOldMacintosh() {
        var mail =
                MailParser.parse(
                        "Subject: Old\r\rHello\rWorld\r".getBytes(StandardCharsets.US_ASCII));

        assertThat(mail.header().subject()).isEqualTo("Old");
        assertThat(mail.body().text()).isEqualTo("Hello\nWorld\n");
    }

    @Test
    void absurdNestingEndsInAFile() {
        // given a thousand parts, each inside the one before
        var source = new StringBuilder();
        IntStream.range(0, 1_000)
                .forEach(depth ->
                        source.append(
                                "Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n"
                                        .formatted(depth)));

        // when
        var mail = Letter.from(source + "\nHello\n");

        // then
        assertThat(mail.attachments()).hasSize(1);
        assertThat(mail.warnings()).isNotEmpty();
    }

    @Test
    void aTextOfMegabytesIsShownInPartAndKeptWhole() {
        var mail = Letter.from("\n" + "word and more\n".repeat(200_000));

        assertThat(mail.body().text()).hasSize(1_000_000);
        assertThat(mail.attachments())
                .singleElement()
                .extracting(MailAttachment::size)
                .isEqualTo(200_000 * 15);
    }

    @Test
    void aReaderThatFailsLeavesTheSourceWithTheReason() {
        for (var failure : List.of(new IllegalStateException("Boom"), new StackOverflowError())) {
            var mail =
                    MailParser.parse(
                            "Subject: x\r\n\r\nText \0\r\n".getBytes(StandardCharsets.UTF_8),
                            (_, _) -> fail(failure));

            assertThat(mail.body().visible()).contains("Subject: x", "Text").doesNotContain("\0");
            assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
            assertThat(mail.answerable()).isFalse();
            assertThat(mail.warnings())
                    .singleElement()
                    .asString()
                    .contains("could not be taken apart", failure.getClass().getSimpleName());
        }
    }

    private static MimePart fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
