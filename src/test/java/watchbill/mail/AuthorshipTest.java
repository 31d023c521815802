package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mailing lists that put their own address into From, for DMARC.
@Tag("R113")
class AuthorshipTest {

    private static final MailAddress GRACE = new MailAddress("Grace Hopper", "grace@navy.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reply-To: Grace Hopper <grace@navy.example>",
                "Reply-To: visit-users@lists.example, Grace Hopper <grace@navy.example>",
                "Reply-To: visit-users@lists.example\nCc: Grace Hopper <grace@navy.example>, ada@visit.example",
                "X-Original-From: Grace Hopper <grace@navy.example>",
                "Original-From: Grace Hopper <grace@navy.example>\nReply-To: visit-users@lists.example",
                "X-MailFrom: grace@navy.example"
            })
    void behindAListStandsTheRealAuthor(String header) {
        var mail =
                Letter.parsed(
                        "From: \"Grace Hopper via VisIt users\" <visit-users@lists.example>\nList-Id: <visit-users.lists.example>\nList-Post: <mailto:visit-users@lists.example>\n"
                                + header
                                + "\n\nHello\n");

        assertThat(mail.header().author()).isEqualTo(GRACE);
        assertThat(mail.header().from())
                .isEqualTo(
                        new MailAddress(
                                "Grace Hopper via VisIt users", "visit-users@lists.example"));
    }

    @Test
    void anAuthorWrappedIntoTheListsAddressIsUnwrapped() {
        var mail =
                Letter.parsed(
                        "From: Grace Hopper <grace=40navy.example@dmarc.ietf.org>\n\nHello\n");

        assertThat(mail.header().author()).isEqualTo(GRACE);
    }

    @Test
    void withoutAListNobodyCanSpeakForAnother() {
        var mail =
                Letter.parsed(
                        "From: Mallory via x <mallory@evil.example>\nX-Original-From: grace@navy.example\nReply-To: grace@navy.example\n\nHello\n");

        assertThat(mail.header().author())
                .extracting(MailAddress::address)
                .isEqualTo("mallory@evil.example");
    }

    @Test
    void aPostThatTheListLeftAloneIsItsSenders() {
        var mail =
                Letter.parsed(
                        "From: Grace Hopper <grace@navy.example>\nReply-To: ada@visit.example\nList-Id: <visit-users.lists.example>\n\nHello\n");

        assertThat(mail.header().author()).isEqualTo(GRACE);
    }

    @Test
    void aContactFormSpeaksForWhomItNames() {
        var mail =
                Letter.parsed(
                        "From: Contact form <noreply@navy.example>\nReply-To: Grace Hopper <grace@navy.example>\n\nHello\n");

        assertThat(mail.header().author()).isEqualTo(GRACE);
        assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
    }
}
