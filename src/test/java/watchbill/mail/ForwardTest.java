package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R67")
class ForwardTest {

    private static final MailAddress ADA = new MailAddress("Ada Lovelace", "ada@x.example");

    @ParameterizedTest
    @MethodSource
    void aMailPassedOnInTheTextKeepsItsAuthor(String source) {
        // when
        var mail = Letter.from(source + "\nMy plot is empty.\n\nAda\n");
        var forwarded = Objects.requireNonNull(mail.forwarded());

        // then
        assertThat(forwarded.author()).isEqualTo(ADA);
        assertThat(forwarded.subject()).isEqualTo("Plot is empty");
        assertThat(forwarded.text()).isEqualTo("My plot is empty.\n\nAda");
        assertThat(forwarded.date())
                .isBetween(
                        Instant.parse("2026-03-01T00:00:00Z"),
                        Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(mail.body().quoted()).isEmpty();
    }

    static Stream<String> aMailPassedOnInTheTextKeepsItsAuthor() {
        return Stream.of(
                "Subject: Fwd: Plot is empty\n\nPlease see.\n\n---------- Forwarded message ---------\nFrom: Ada Lovelace <ada@x.example>\nDate: Sun, Mar 1, 2026 at 9:15 AM\nSubject: Plot is empty\nTo: Grace <grace@navy.example>\n\n",
                "Subject: Plot is empty\n\n---------- Forwarded message ---------\nVon: Ada Lovelace <ada@x.example>\nDate: So., 1. März 2026 um 09:15 Uhr\nSubject: Plot is empty\nTo: Grace <grace@navy.example>\n\n",
                "Subject: FW: Plot is empty\n\n\nFrom: Ada Lovelace <ada@x.example>\nSent: Sunday, March 1, 2026 9:15 AM\nTo: Grace\nSubject: Plot is empty\n",
                "Subject: FW: Plot is empty\n\n-----Original Message-----\nFrom: Ada Lovelace [mailto:ada@x.example]\nSent: Sunday, March 1, 2026 9:15 AM\nTo: Grace\nSubject: Plot is empty\n",
                "Subject: WG: Plot is empty\n\nVon: Ada Lovelace <ada@x.example>\nGesendet: Sonntag, 1. März 2026 09:15\nAn: Grace\nBetreff: Plot is empty\n",
                "Subject: TR: Plot is empty\n\nDe : Ada Lovelace <ada@x.example>\nEnvoyé : dimanche 1 mars 2026 09:15\nÀ : Grace\nObjet : Plot is empty\n",
                "Subject: [Fwd: Plot is empty]\n\n-------- Forwarded Message --------\nSubject: \tPlot is empty\nDate: \tSun, 1 Mar 2026 09:15:00 +0000\nFrom: \tAda Lovelace <ada@x.example>\nTo: \tGrace <grace@navy.example>\n\n");
    }

    @Test
    void appleMailsQuotedForwardIsUnquoted() {
        var mail =
                Letter.from(
                        "Subject: Fwd: Plot\n\nBegin forwarded message:\n\n> From: Ada Lovelace <ada@x.example>\n> Subject: Plot\n> Date: March 1, 2026 at 9:15:00 AM PST\n> To: Grace\n> \n> My plot is empty.\n> \n> Ada\n");
        var forwarded = Objects.requireNonNull(mail.forwarded());

        assertThat(forwarded.author()).isEqualTo(ADA);
        assertThat(forwarded.text()).isEqualTo("My plot is empty.\n\nAda");
    }

    @Test
    void anAttachedMailKeepsItsAuthorFilesAndId() {
        var mail =
                Letter.from(
                        """
                        Subject: Plot
                        Content-Type: multipart/mixed; boundary=A

                        --A

                        Please see.
                        --A
                        Content-Type: message/rfc822

                        From: Ada Lovelace <ada@x.example>
                        Subject: Plot is empty
                        Message-ID: <inner@x.example>
                        Date: Sun, 1 Mar 2026 09:15:00 +0000
                        Content-Type: multipart/mixed; boundary=B

                        --B

                        My plot is empty.
                        --B
                        Content-Type: image/png; name=plot.png

                        x
                        --B--
                        --A--
                        """);
        var forwarded = Objects.requireNonNull(mail.forwarded());

        assertThat(forwarded.author()).isEqualTo(ADA);
        assertThat(forwarded.messageId()).isEqualTo("inner@x.example");
        assertThat(forwarded.text()).isEqualTo("My plot is empty.");
        assertThat(forwarded.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("plot.png");
        assertThat(mail.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("Plot is empty.eml");
    }

    @Test
    void anAnswerWithTheOldMailBelowIsNoForward() {
        var mail =
                Letter.from(
                        "Subject: RE: Plot\n\nThanks\n\nFrom: Ada <ada@x.example>\nSent: Sunday\nTo: Grace\nSubject: Plot\n\nTry it.\n");

        assertThat(mail.forwarded()).isNull();
        assertThat(mail.body().visible()).isEqualTo("Thanks");
    }

    @Test
    void aForwardThatNamesNobodyWeCanReachHasNoAuthor() {
        var mail =
                Letter.from(
                        "Subject: FW: Plot\n\nFrom: Lovelace, Ada\nSent: Sunday\nTo: Grace\nSubject: Plot\n\nHelp\n");

        assertThat(Objects.requireNonNull(mail.forwarded()).author()).isNull();
    }
}
