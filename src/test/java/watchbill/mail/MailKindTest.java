package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R115")
class MailKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Plot is empty",
                "Subject: Automatic reply does not work",
                "Subject: x\nAuto-Submitted: no",
                "Subject: x\nX-Autoreply: no",
                "Subject: x\nX-Auto-Response-Suppress: All",
                "Subject: [visit-users] x\nList-Id: <visit-users.lists.example>\nList-Post: <mailto:visit-users@lists.example>\nPrecedence: list\nList-Unsubscribe: <https://lists.example>",
                "Subject: x\nPrecedence: bulk\nX-Mailman-Version: 2.1\nList-Id: <visit-users.lists.example>",
                "Subject: Digest of a file\nX-Priority: 1"
            })
    void whatSomebodyWroteIsAPersons(String headers) {
        assertThat(Letter.from(headers + "\n\nHello\n").kind()).isEqualTo(MailKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: x\nAuto-Submitted: auto-replied",
                "Subject: x\nAuto-Submitted: auto-replied (vacation)",
                "Subject: Automatic reply: x\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All",
                "Subject: x\nIn-Reply-To: <a@desk.example>\nAuto-Submitted: auto-generated",
                "Subject: Out of Office\nReturn-Path: <>",
                "Subject: Abwesenheitsnotiz: x\nX-Auto-Response-Suppress: All",
                "Subject: Réponse automatique : x\nReturn-Path: <>",
                "Subject: 自動返信: x\nReturn-Path: <>",
                "Subject: x\nX-Autoreply: yes",
                "Subject: x\nX-Autorespond: away",
                "Subject: x\nPrecedence: auto_reply"
            })
    void anAnswerOfAMachineIsAnAutoReply(String headers) {
        assertThat(Letter.from(headers + "\n\nI am away.\n").kind()).isEqualTo(MailKind.AUTO_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Deals\nPrecedence: bulk",
                "Subject: Deals\nList-Unsubscribe: <https://shop.example/leave>\nList-Id: <deals.shop.example>",
                "Subject: Deals\nFeedback-ID: 1:shop",
                "Subject: visit-users Digest, Vol 5, Issue 3\nList-Id: <visit-users.lists.example>\nList-Post: <mailto:visit-users@lists.example>\nPrecedence: list",
                "Subject: x\nContent-Type: multipart/digest; boundary=A",
                "Subject: Nightly build failed\nAuto-Submitted: auto-generated"
            })
    void whatGoesToManyIsBulk(String headers) {
        assertThat(Letter.from(headers + "\n\n--A\n\nSubject: one\n\nBuy\n--A--\n").kind())
                .isEqualTo(MailKind.BULK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@shop.example",
                "no-reply@shop.example",
                "notifications@forge.example",
                "donotreply+1@bank.example"
            })
    void anAddressThatTakesNoAnswersIsAMachines(String address) {
        assertThat(Letter.parsed("From: " + address + "\nSubject: x\n\nHello\n").kind())
                .isEqualTo(MailKind.BULK);
    }

    @Test
    void ourOwnMailThatComesBackIsALoop() {
        assertThat(Letter.from("X-Watchbill-Loop: desk.example\n\nHello\n").kind())
                .isEqualTo(MailKind.LOOP);
        assertThat(Letter.from("Received: from a by b\n".repeat(60) + "\nHello\n").kind())
                .isEqualTo(MailKind.LOOP);
    }

    @Test
    void aMailThatHasBeenAtItsRecipientBeforeIsALoop() {
        assertThat(Letter.from("X-Loop: help@desk.example\n\nHello\n").kind())
                .isEqualTo(MailKind.LOOP);
        assertThat(
                        Letter.from(
                                        "Delivered-To: help@desk.example\nDelivered-To: help@desk.example\n\nHello\n")
                                .kind())
                .isEqualTo(MailKind.LOOP);
        assertThat(Letter.from("X-Loop: somebody@else.example\n\nHello\n").kind())
                .isEqualTo(MailKind.PERSON);
    }

    @Test
    void anotherDesksReceiptIsAnAutoReply() {
        assertThat(
                        Letter.from(
                                        "X-Watchbill-Loop: other\nAuto-Submitted: auto-replied\n\nWe have it.\n")
                                .kind())
                .isEqualTo(MailKind.AUTO_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Auto-Response-Suppress: All",
                "X-Auto-Response-Suppress: DR, OOF, AutoReply",
                "Precedence: list",
                "List-Id: <a.b.example>\nList-Post: <mailto:a@b.example>",
                "Return-Path: <>"
            })
    void aPersonWhoseMailAsksForSilenceIsNotAnsweredByAMachine(String header) {
        var mail = Letter.from(header + "\n\nHello\n");

        assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
        assertThat(mail.answerable()).isFalse();
    }

    @Test
    void anOrdinaryMailMayBeAnsweredByAMachine() {
        assertThat(Letter.from("Subject: x\n\nHello\n").answerable()).isTrue();
        assertThat(Letter.parsed("Subject: x\n\nHello\n").answerable()).isFalse();
    }
}
