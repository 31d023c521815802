package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.mail.Bounce.Action;
import watchbill.mail.Bounce.Recipient;

@Tag("R117")
class BounceTest {

    @Test
    void aStandardReportNamesRecipientReasonAndMail() {
        var bounce =
                bounce(
                        """
                        Return-Path: <>
                        From: Mail Delivery System <MAILER-DAEMON@mx.example>
                        Subject: Undelivered Mail Returned to Sender
                        Auto-Submitted: auto-replied
                        Content-Type: multipart/report; report-type=delivery-status; boundary=A

                        --A

                        I'm sorry.
                        --A
                        Content-Type: message/delivery-status

                        Reporting-MTA: dns; mx.example

                        Final-Recipient: rfc822; grace@navy.example
                        Action: failed
                        Status: 5.1.1
                        Diagnostic-Code: smtp; 550 5.1.1 <grace@navy.example>: no such
                          user here

                        Final-Recipient: rfc822; ada@visit.example
                        Action: delayed
                        Status: 4.4.1

                        --A
                        Content-Type: message/rfc822

                        Message-ID: <out1@desk.example>
                        Subject: Re: Plot

                        Text
                        --A--
                        """);

        assertThat(bounce.originalMessageId()).isEqualTo("out1@desk.example");
        assertThat(bounce.recipients())
                .containsExactly(
                        new Recipient(
                                "grace@navy.example",
                                Action.FAILED,
                                "5.1.1",
                                "550 5.1.1 <grace@navy.example>: no such user here"),
                        new Recipient("ada@visit.example", Action.DELAYED, "4.4.1", ""));
        assertThat(bounce.failed()).hasSize(1);
    }

    @Test
    void aReportMayReturnTheHeaderOnly() {
        var bounce =
                bounce(
                        "From: MAILER-DAEMON@mx.example\nSubject: x\nContent-Type: multipart/report; boundary=A\n\n--A\n\nx\n--A\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822;grace@navy.example\nAction: failed\n--A\nContent-Type: text/rfc822-headers\n\nMessage-ID: <out1@desk.example>\n--A--\n");

        assertThat(bounce.originalMessageId()).isEqualTo("out1@desk.example");
        assertThat(bounce.failed())
                .extracting(Recipient::address)
                .containsExactly("grace@navy.example");
    }

    @Test
    void qmailsProseIsUnderstood() {
        var bounce =
                bounce(
                        """
                        Return-Path: <>
                        From: MAILER-DAEMON@q.example
                        Subject: failure notice

                        Hi. This is the qmail-send program at q.example.
                        I'm afraid I wasn't able to deliver your message to the following addresses.

                        <grace@navy.example>:
                        198.51.100.7 does not like recipient.
                        Remote host said: 550 5.1.1 No such user

                        --- Below this line is a copy of the message.

                        Return-Path: <help@desk.example>
                        Message-ID: <out1@desk.example>
                        To: other@navy.example
                        """);

        assertThat(bounce.originalMessageId()).isEqualTo("out1@desk.example");
        assertThat(bounce.recipients())
                .containsExactly(
                        new Recipient(
                                "grace@navy.example",
                                Action.FAILED,
                                "5.1.1",
                                "Remote host said: 550 5.1.1 No such user"));
    }

    @Test
    void eximNamesTheFailedInItsHeader() {
        var bounce =
                bounce(
                        "Return-Path: <>\nX-Failed-Recipients: grace@navy.example, ada@visit.example\nFrom: Mail Delivery System <Mailer-Daemon@e.example>\nSubject: Mail delivery failed: returning message to sender\n\nThis message was created automatically.\n");

        assertThat(bounce.failed())
                .extracting(Recipient::address)
                .containsExactly("grace@navy.example", "ada@visit.example");
    }

    @Test
    void exchangesReportIsUnderstoodInAnyLanguage() {
        var bounce =
                bounce(
                        "From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@navy.example>\nSubject: Unzustellbar: Re: Plot\nIn-Reply-To: <out1@desk.example>\nContent-Type: text/plain; charset=utf-8\n\nIhre Nachricht wurde nicht zugestellt:\n\ngrace@navy.example\n\n550 5.1.10 RESOLVER.ADR.RecipientNotFound\n");

        assertThat(bounce.originalMessageId()).isEqualTo("out1@desk.example");
        assertThat(bounce.failed())
                .containsExactly(
                        new Recipient(
                                "grace@navy.example",
                                Action.FAILED,
                                "5.1.10",
                                "550 5.1.10 RESOLVER.ADR.RecipientNotFound"));
    }

    @Test
    void aPersonWhoWritesAboutUndeliveredMailIsNoBounce() {
        assertThat(
                        Letter.from(
                                        "Subject: Undelivered Mail Returned to Sender\n\nWhat is this?\n")
                                .bounce())
                .isNull();
    }

    private static Bounce bounce(String source) {
        var mail =
                Letter.parsed(
                        "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <d@mx.example>\n"
                                + source);
        assertThat(mail.kind()).isEqualTo(MailKind.BOUNCE);
        var bounce = mail.bounce();
        assertThat(bounce).isNotNull();
        return Objects.requireNonNull(bounce);
    }
}
