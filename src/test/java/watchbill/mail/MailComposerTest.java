package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.mail.OutgoingMail.OutgoingFile;

class MailComposerTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T18:00:00Z");
    private static final MailAddress DESK = new MailAddress("VisIt help", "help@desk.example");
    private static final MailAddress GRACE = new MailAddress("Grace Hopper", "grace@navy.example");

    private final MailComposer composer = new MailComposer(InstantSource.fixed(MONDAY));

    @Test
    @Tag("R108")
    void anAnswerCarriesItsThreadAsTextAndAsHtml() {
        // given
        var answer = mail("Plot is empty", "Try **this**.", List.of("first@navy.example"), false);

        // when
        var source = source(answer);

        // then
        assertThat(source)
                .contains("Message-ID: <a1@desk.example>\r\n")
                .contains("Date: Mon, 2 Mar 2026 18:00:00 +0000\r\n")
                .contains("From: VisIt help <help@desk.example>\r\n")
                .contains("To: Grace Hopper <grace@navy.example>\r\n")
                .contains("In-Reply-To: <first@navy.example>\r\n")
                .contains("References: <first@navy.example>\r\n")
                .contains("Subject: Plot is empty\r\n")
                .contains("multipart/alternative")
                .contains("Try **this**.")
                .contains("<strong>this</strong>")
                .doesNotContain("Auto-Submitted");
    }

    @Test
    @Tag("R115")
    void aReceiptSaysThatAMachineWroteIt() {
        assertThat(source(mail("Received", "We have it.", List.of("first@navy.example"), true)))
                .contains("Auto-Submitted: auto-replied\r\n")
                .contains("X-Auto-Response-Suppress: All\r\n")
                .contains("X-Watchbill-Loop: desk.example\r\n");
    }

    @Test
    void aLineEndInASubjectAddsNoHeader() {
        assertThat(source(mail("Hello\r\nBcc: spy@evil.example", "Text", List.of(), false)))
                .contains("Subject: Hello Bcc: spy@evil.example\r\n")
                .doesNotContain("\nBcc:");
    }

    @Test
    void aLineEndInANameOrAnIdAddsNoHeader() {
        // given
        var evil = new MailAddress("Grace\nX-Evil: 1", "grace@navy.example\r\nX-Evil: 2");
        var mail =
                new OutgoingMail(
                        "id\r\nX-Evil: 3@desk.example",
                        DESK,
                        null,
                        List.of(evil),
                        List.of(),
                        "S",
                        "T",
                        "x>\r\nX-Evil: 4",
                        List.of("y\r\nX-Evil: 5"),
                        false,
                        "l\r\nX-Evil: 6",
                        List.of());

        // then
        assertThat(source(mail)).doesNotContainPattern("(?m)^X-Evil");
    }

    @Test
    void wordsInOtherLettersAreEncoded() {
        assertThat(source(mail("Größe 日本語", "Grüße", List.of(), false)))
                .contains("Subject: =?UTF-8?")
                .contains("Gr=C3=BC=C3=9Fe")
                .matches("\\A\\p{ASCII}*\\z");
    }

    @Test
    void aThreadOfThousandsKeepsItsFirstAndItsNearestMails() {
        // given
        var thread = IntStream.range(0, 5_000).mapToObj("m%d@navy.example"::formatted).toList();

        // when
        var source = source(mail("Long", "Text", thread, false));

        // then
        assertThat(source).contains("<m0@navy.example>").contains("<m4999@navy.example>");
        assertThat(source).doesNotContain("<m2500@navy.example>");
    }

    @Test
    void noLineIsLongerThanServersAccept() {
        // given
        var word = "ä".repeat(28_000);

        // when
        var source = source(mail(word, word, List.of(), false));

        // then
        assertThat(source.split("\r\n")).allMatch(line -> line.length() <= 998);
        assertThat(source.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void aFileKeepsItsNameAndBytes() {
        // given
        var file =
                new OutgoingFile(
                        "Größe.bin", "application/x-data", new byte[] {0, 1, (byte) 0xff, 13, 10});
        var mail =
                new OutgoingMail(
                        "a1@desk.example",
                        DESK,
                        null,
                        List.of(GRACE),
                        List.of(),
                        "Data",
                        "Here.",
                        null,
                        List.of(),
                        false,
                        null,
                        List.of(file));

        // when
        var source = source(mail);

        // then
        assertThat(source).contains("AAH/DQo=").contains("filename*=UTF-8''Gr%C3%B6%C3%9Fe.bin");
    }

    private OutgoingMail mail(String subject, String text, List<String> thread, boolean automatic) {
        return new OutgoingMail(
                "a1@desk.example",
                DESK,
                null,
                List.of(GRACE),
                List.of(),
                subject,
                text,
                thread.isEmpty() ? null : thread.getLast(),
                thread,
                automatic,
                automatic ? "desk.example" : null,
                List.of());
    }

    private String source(OutgoingMail mail) {
        return new String(composer.compose(mail), StandardCharsets.UTF_8);
    }
}
