package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.channel.mail.Verdict.Answers;
import watchbill.channel.mail.Verdict.Bounced;
import watchbill.channel.mail.Verdict.Continues;
import watchbill.channel.mail.Verdict.Doubts;
import watchbill.channel.mail.Verdict.Holds;
import watchbill.channel.mail.Verdict.Keeps;
import watchbill.channel.mail.Verdict.Notes;
import watchbill.channel.mail.Verdict.Opens;
import watchbill.channel.mail.Verdict.Tells;
import watchbill.conversation.Contact;
import watchbill.conversation.ContactMethod;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Kind;
import watchbill.conversation.Standing;
import watchbill.conversation.State;
import watchbill.mail.MailParser;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.TeamId;

/// What a mail is to us, decided without a database.
class SortingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
    private static final TeamId TEAM = new TeamId(1);
    private static final Person NORA =
            new Person(new PersonId(2), "Nora Kessler", "nora@meridian.example");

    private static final String GRACE = "From: Grace Lin <grace.lin@plasma.example>\n";
    private static final String JONAS = "From: Jonas <jonas@combustion.example>\n";
    private static final String FROM_NORA = "From: Nora Kessler <nora@meridian.example>\n";
    private static final String TO_GRACE =
            "To: grace.lin@plasma.example\nCc: help@meridian.example\n";
    private static final String MACHINE = "Auto-Submitted: auto-generated\n";
    private static final String OUT_OF_OFFICE = "Auto-Submitted: auto-replied\n";
    private static final String FORWARDED =
            "Subject: Fwd: Holes\n\nShe called.\n\n---------- Forwarded message ---------\nFrom: Grace Lin <grace.lin@plasma.example>\nDate: Sun, Mar 1, 2026 at 9:15 AM\nSubject: Holes\nTo: nora@meridian.example\n\nMy plot has holes.\n";

    private static final Conversation THREAD =
            new Conversation(
                    TEAM,
                    new ConversationNumber(7),
                    "Holes",
                    Kind.USE,
                    null,
                    new Standing(State.NEW, NOW, NOW, null, null, null, null, false),
                    NORA.id(),
                    new Contact("Grace Lin", "grace.lin@plasma.example"),
                    null,
                    ContactMethod.MAIL,
                    Letters.DESK,
                    null,
                    null,
                    List.of(),
                    NOW,
                    NOW,
                    null,
                    null,
                    0);

    @Test
    @Tag("R106")
    void aStrangersMailOpensAnInquiry() {
        assertThat(alone(GRACE))
                .isInstanceOfSatisfying(
                        Opens.class,
                        opens -> {
                            assertThat(opens.requester().email())
                                    .isEqualTo("grace.lin@plasma.example");
                            assertThat(opens.reporter()).isNull();
                            assertThat(opens.answerable()).isTrue();
                        });
    }

    @Test
    @Tag("R109")
    void anybodysMailInAConversationContinuesIt() {
        assertThat(inThread(GRACE)).isInstanceOf(Continues.class);
        assertThat(inThread(JONAS))
                .isInstanceOfSatisfying(
                        Continues.class,
                        continues -> assertThat(continues.author().name()).isEqualTo("Jonas"));
    }

    @Test
    void oneOfUsWhoWritesToTheCustomerHasAnswered() {
        assertThat(ofNora(FROM_NORA + TO_GRACE, true)).isInstanceOf(Answers.class);
    }

    @Test
    void oneOfUsWhoWritesToTheDeskLeavesANote() {
        assertThat(ofNora(FROM_NORA + "To: help@meridian.example\n", true))
                .isInstanceOf(Notes.class);
    }

    @Test
    void whoeverOnlyClaimsToBeOneOfUsIsDoubted() {
        assertThat(ofNora(FROM_NORA + TO_GRACE, false)).isInstanceOf(Doubts.class);
        assertThat(ofNora(FROM_NORA + "To: help@meridian.example\n", false))
                .isInstanceOf(Doubts.class);
        assertThat(ofNora(FROM_NORA + FORWARDED, false)).isInstanceOf(Doubts.class);
    }

    @Test
    void oneOfUsWhoseOwnInquiryItIsNeedsNoProof() {
        var own = sorting(GRACE, NORA, false, null, THREAD, false);

        assertThat(own.verdict()).isInstanceOf(Continues.class);
    }

    @Test
    @Tag("R67")
    void aForwardedMailOpensItsAuthorsInquiryProvenOrNot() {
        for (var proven : List.of(true, false)) {
            assertThat(sorting(FROM_NORA + FORWARDED, NORA, proven, null, null, false).verdict())
                    .isInstanceOfSatisfying(
                            Opens.class,
                            opens -> {
                                assertThat(opens.requester().name()).isEqualTo("Grace Lin");
                                assertThat(opens.reporter()).isEqualTo(NORA);
                                assertThat(opens.proven()).isEqualTo(proven);
                                assertThat(opens.answerable()).isFalse();
                            });
        }
    }

    @Test
    void aStrangersForwardedMailIsTheStrangersInquiry() {
        assertThat(sorting(JONAS + FORWARDED, null, false, null, null, false).verdict())
                .isInstanceOfSatisfying(
                        Opens.class,
                        opens -> assertThat(opens.requester().name()).isEqualTo("Jonas"));
    }

    @Test
    @Tag("R67")
    void aMailPassedOnIntoItsConversationIsTheCustomersWord() {
        assertThat(ofNora(FROM_NORA + FORWARDED, true))
                .isInstanceOfSatisfying(
                        Continues.class,
                        continues -> assertThat(continues.author().name()).isEqualTo("Grace Lin"));
    }

    @Test
    @Tag("R115")
    void anOutOfOfficeNoteIsToldInItsConversationAndElsewhereKept() {
        assertThat(inThread(GRACE + OUT_OF_OFFICE)).isInstanceOf(Tells.class);
        assertThat(alone(GRACE + OUT_OF_OFFICE)).isInstanceOf(Keeps.class);
    }

    @Test
    @Tag("R115")
    void aMachinesMailIsHeldUnlessItIsTheRequestersOwn() {
        assertThat(alone(JONAS + MACHINE)).isInstanceOf(Holds.class);
        assertThat(inThread(JONAS + MACHINE)).isInstanceOf(Holds.class);
        assertThat(
                        alone(
                                JONAS
                                        + "List-Id: <users.example.org>\nSubject: Users Digest, Vol 5, Issue 2\n"))
                .isInstanceOf(Holds.class);
    }

    @Test
    @Tag("R115")
    void theTeamsRuleComesBeforeAllElse() {
        assertThat(sorting(GRACE, null, false, SenderRule.DROP, THREAD, false).verdict())
                .isInstanceOf(Keeps.class);
        assertThat(sorting(GRACE, null, false, SenderRule.HOLD, THREAD, false).verdict())
                .isInstanceOf(Holds.class);
        assertThat(sorting(JONAS + MACHINE, null, false, SenderRule.ALLOW, null, false).verdict())
                .isInstanceOf(Opens.class);
    }

    @Test
    @Tag("R115")
    void anotherDesksMailIsHeldUnlessItBelongsToAConversation() {
        var marked = JONAS + "X-Watchbill-Loop: elsewhere\n";

        assertThat(alone(marked)).isInstanceOf(Holds.class);
        assertThat(inThread(marked)).isInstanceOf(Continues.class);
        assertThat(inThread(marked + "Auto-Submitted: auto-replied\n")).isInstanceOf(Tells.class);
    }

    @Test
    @Tag("R115")
    void whatGoesInCirclesIsStopped() {
        var circling = JONAS + "Received: from x\n".repeat(60);

        assertThat(alone(circling)).isInstanceOf(Holds.class);
        assertThat(inThread(circling)).isInstanceOf(Tells.class);
    }

    @Test
    @Tag("R117")
    void aBounceIsForTheConversationOfTheMailThatCameBack() {
        var bounce =
                "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nContent-Type: multipart/report; boundary=A\n\n--A\n\nSorry\n--A\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; grace.lin@plasma.example\nAction: failed\nStatus: 5.1.1\n--A--\n";

        assertThat(inThread(bounce)).isInstanceOf(Bounced.class);
        assertThat(alone(bounce)).isInstanceOf(Keeps.class);
    }

    @Test
    void ourOwnMailIsNothingNew() {
        assertThat(sorting(FROM_NORA, NORA, true, SenderRule.ALLOW, THREAD, true).verdict())
                .isInstanceOf(Keeps.class);
    }

    private static Verdict alone(String lines) {
        return sorting(lines, null, false, null, null, false).verdict();
    }

    private static Verdict inThread(String lines) {
        return sorting(lines, null, false, null, THREAD, false).verdict();
    }

    private static Verdict ofNora(String lines, boolean proven) {
        return sorting(lines, NORA, proven, null, THREAD, false).verdict();
    }

    /// @param lines header lines, and text if it matters
    private static Sorting sorting(
            String lines,
            @Nullable Person member,
            boolean proven,
            @Nullable SenderRule rule,
            @Nullable Conversation thread,
            boolean ours) {
        var source = lines.contains("\n\n") ? lines : lines + "\nText\n";
        var mail = MailParser.parse(Letters.wire("Message-ID: <a@x.example>\n" + source));
        var arrival =
                new Arrival(
                        TEAM, new byte[0], mail, Route.SMTP, "", Letters.DESK, null, false, NOW);
        return new Sorting(arrival, arrival.author(), member, proven, rule, thread, null, ours);
    }
}
