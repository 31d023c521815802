package watchbill.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.GRACE;
import static watchbill.testing.SampleWorld.local;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.conversation.Acting;
import watchbill.conversation.ConversationNumber;
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.duework.Pulse;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// Nobody is called in by the clock, unless the team said so beforehand.
@Tag("R53")
@WithDatabase(modules = "notification", beans = SampleWorld.class)
class AlertingTheBackupTest {

    private static final String TOMAS = "Tomas Ibarra <tomas@meridian.example>";
    private static final String LENA = "Lena Moss <lena@meridian.example>";

    private final BackupAlerts alerts;
    private final Inquiries inquiries;
    private final Replies replies;
    private final Pulse pulse;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    AlertingTheBackupTest(
            BackupAlerts alerts,
            Inquiries inquiries,
            Replies replies,
            Pulse pulse,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.alerts = alerts;
        this.inquiries = inquiries;
        this.replies = replies;
        this.pulse = pulse;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasWrittenYet() {
        jdbc.sql("truncate conversation.conversation, outbox.mail cascade").update();
        alerts.want(world.meridian.id(), false);
    }

    @Test
    void byDefaultTheBackupHearsNothing() {
        time.set(local("2026-03-02T08:30"));
        open("Never answered");

        everyTwoHoursUntilThursday();

        assertThat(toBackups()).isEmpty();
    }

    @Test
    void theBackupOfATeamThatAskedHearsOnce() {
        // given
        alerts.want(world.meridian.id(), true);
        time.set(local("2026-03-02T08:30"));
        open("Never answered");

        // when the goal passes at 13:30
        at("2026-03-02T13:29");
        assertThat(toBackups()).isEmpty();
        everyTwoHoursUntilThursday();

        // then
        assertThat(toBackups())
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.to()).containsExactly(TOMAS);
                    assertThat(alert.subject()).startsWith("Goal passed");
                    assertThat(alert.text())
                            .contains("Never answered", "/conversations/")
                            .contains("Nora is Primary and has been told.");
                });
    }

    @Test
    void outsideBusinessTimeNothingIsToldAndThenToWhoeverIsBackup() {
        alerts.want(world.meridian.id(), true);
        time.set(local("2026-03-06T13:00"));
        open("Friday after lunch");

        // the goal ends with the week
        at("2026-03-06T17:00");
        at("2026-03-07T12:00");
        at("2026-03-09T07:59");
        assertThat(toBackups()).isEmpty();

        at("2026-03-09T08:00");
        at("2026-03-09T08:01");
        assertThat(toBackups()).flatExtracting(KeptMail::to).containsExactly(LENA);
    }

    @Test
    void whatWasAnsweredInTimeIsNoAlert() {
        alerts.want(world.meridian.id(), true);
        time.set(local("2026-03-02T08:30"));
        var number = open("Answered");
        replies.answer(number, Acting.as(world.nora.id()), NewAnswer.reply("Done", "web"));

        everyTwoHoursUntilThursday();

        assertThat(toBackups()).isEmpty();
    }

    @Test
    void whoeverChangesTheirMindIsHeardAtOnce() {
        alerts.want(world.meridian.id(), true);
        time.set(local("2026-03-02T08:30"));
        open("Never answered");
        at("2026-03-02T13:00");

        alerts.want(world.meridian.id(), false);
        everyTwoHoursUntilThursday();

        assertThat(toBackups()).isEmpty();
    }

    private void everyTwoHoursUntilThursday() {
        for (var turn = 0; turn < 3 * 12; turn++) {
            time.set(local("2026-03-02T13:30").plusSeconds(turn * 7200L));
            pulse.beat();
        }
    }

    private ConversationNumber open(String subject) {
        return inquiries.open(world.inquiry(GRACE, subject, time.instant())).number();
    }

    private void at(String local) {
        time.set(local(local));
        pulse.beat();
    }

    private List<KeptMail> toBackups() {
        return outbox.kept(0, 1000).stream()
                .filter(mail -> mail.to().contains(TOMAS) || mail.to().contains(LENA))
                .toList();
    }
}
