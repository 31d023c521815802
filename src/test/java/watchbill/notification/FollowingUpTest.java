package watchbill.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Conversations;
import watchbill.conversation.Inquiries;
import watchbill.duework.Pulse;
import watchbill.escalation.Closing;
import watchbill.escalation.NewReferral;
import watchbill.escalation.OutsideTeamCard;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.ReferralDetails;
import watchbill.escalation.ReferralOutcome;
import watchbill.escalation.Referrals;
import watchbill.escalation.WayOfTelling;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// On the day that was agreed on, whoever owns a referral hears of it, once.
@WithDatabase(modules = "notification", beans = SampleWorld.class)
@Tag("R14")
class FollowingUpTest {

    private static final String NORA = "Nora Kessler <nora@meridian.example>";
    private static final String PRIYA = "Priya Raman <priya@meridian.example>";

    private final Referrals referrals;
    private final OutsideTeams outsideTeams;
    private final Inquiries inquiries;
    private final Conversations conversations;
    private final Pulse pulse;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    private ConversationNumber number = new ConversationNumber(1);

    FollowingUpTest(
            Referrals referrals,
            OutsideTeams outsideTeams,
            Inquiries inquiries,
            Conversations conversations,
            Pulse pulse,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.referrals = referrals;
        this.outsideTeams = outsideTeams;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.pulse = pulse;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somethingIsWithTheStorageTeamUntilThursday() {
        jdbc.sql(
                        "truncate conversation.conversation, escalation.outside_team, notification.digest,"
                                + " notification.told cascade")
                .update();
        at("2026-03-02T08:00");
        time.set(local("2026-03-02T09:00"));
        number = inquiries.open(world.inquiry(GRACE, "/scratch is gone", time.instant())).number();
        var storage =
                outsideTeams.add(
                        world.meridian.id(),
                        new OutsideTeamCard(
                                "Storage team",
                                "File systems",
                                "Ada Moreno",
                                "storage@lab.example",
                                "",
                                ""));
        referrals.refer(
                number,
                Acting.as(world.nora.id()),
                new NewReferral(
                        storage.id(),
                        new ReferralDetails("Ada Moreno", "ST-42"),
                        LocalDate.parse("2026-03-05"),
                        WayOfTelling.PHONE,
                        "",
                        "web",
                        null));
        pulse.beat();
        jdbc.sql("update notification.notice set told_at = at; truncate outbox.mail cascade")
                .update();
    }

    @Test
    void theOwnerIsRemindedAsTheDayOpensAndOnlyOnce() {
        at("2026-03-05T07:59");
        assertThat(followUps()).isEmpty();

        at("2026-03-05T08:00");
        at("2026-03-05T08:01");
        at("2026-03-06T08:00");

        assertThat(followUps()).hasSize(1);
        assertThat(followUps().getFirst().to()).containsExactly(NORA);
        assertThat(followUps().getFirst().subject())
                .isEqualTo("Follow up " + number + ": /scratch is gone");
        assertThat(followUps().getFirst().text())
                .contains(
                        "Ask Storage team again: their number ST-42, Ada Moreno, storage@lab.example.");
    }

    @Test
    void aServerThatWasAwayRemindsAfterwards() {
        at("2026-03-06T14:00");

        assertThat(followUps()).hasSize(1);
    }

    @Test
    @Tag("R47")
    void whoeverIsOnDutyByThenOwnsItAndIsRemindedInstead() {
        referrals.postpone(number, Acting.as(world.nora.id()), LocalDate.parse("2026-03-10"));

        at("2026-03-05T08:00");
        assertThat(followUps()).isEmpty();
        at("2026-03-09T08:00");
        at("2026-03-10T08:00");

        assertThat(followUps()).hasSize(1);
        assertThat(followUps().getFirst().to()).containsExactly(PRIYA);
        assertThat(conversations.find(number).owner()).isEqualTo(world.priya.id());
    }

    @Test
    @Tag("R50")
    void whatIsOverdueStandsInTheDigestOfTheNextShift() {
        at("2026-03-05T08:00");

        at("2026-03-09T08:00");

        assertThat(outbox.kept(0, 100))
                .filteredOn(mail -> mail.subject().startsWith("Your watch begins"))
                .singleElement()
                .satisfies(digest -> {
                    assertThat(digest.to()).containsExactly(PRIYA);
                    assertThat(digest.text())
                            .contains("To be asked again: 1", "/scratch is gone, since Thu 5 March")
                            .contains("Ask Storage team again: their number ST-42");
                });
    }

    @Test
    void whoeverWasRemindedAndAgreesOnAnotherDayIsRemindedThen() {
        at("2026-03-05T08:00");
        referrals.postpone(number, Acting.as(world.nora.id()), LocalDate.parse("2026-03-06"));

        at("2026-03-06T08:00");

        assertThat(followUps()).hasSize(2);
    }

    @Test
    void whatIsClosedComesNotBackToMind() {
        var closing = new Closing(ReferralOutcome.THEY_SOLVED, "The mount is back.");
        referrals.close(number, Acting.as(world.nora.id()), closing);

        at("2026-03-05T08:00");

        assertThat(followUps()).isEmpty();
    }

    private void at(String when) {
        time.set(local(when));
        pulse.beat();
    }

    private List<KeptMail> followUps() {
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.subject().startsWith("Follow up"))
                .toList();
    }
}
