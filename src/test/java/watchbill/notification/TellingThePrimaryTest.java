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
import watchbill.conversation.Inquiries;
import watchbill.conversation.NewAnswer;
import watchbill.conversation.Replies;
import watchbill.duework.Pulse;
import watchbill.duty.Duty;
import watchbill.duty.PlannedShift;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "notification", beans = SampleWorld.class)
class TellingThePrimaryTest {

    private static final String NORA = "Nora Kessler <nora@meridian.example>";
    private static final String PRIYA = "Priya Raman <priya@meridian.example>";

    private final Inquiries inquiries;
    private final Replies replies;
    private final Duty duty;
    private final Pulse pulse;
    private final Outbox outbox;
    private final SampleWorld world;
    private final TestTime time;
    private final JdbcClient jdbc;

    TellingThePrimaryTest(
            Inquiries inquiries,
            Replies replies,
            Duty duty,
            Pulse pulse,
            Outbox outbox,
            SampleWorld world,
            TestTime time,
            JdbcClient jdbc) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.duty = duty;
        this.pulse = pulse;
        this.outbox = outbox;
        this.world = world;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theDigestOfTheWeekIsOutAndNobodyHasWritten() {
        empty("conversation.conversation, notification.digest, notification.told cascade");
        duty.schedule(world.meridian.id(), List.of(later("2026-03-16"), later("2026-03-23")));
        at("2026-03-02T08:00");
        empty("outbox.mail");
    }

    @Test
    @Tag("R47")
    @Tag("R68")
    void ofTenInquiriesOnlyThePrimaryHears() {
        time.set(local("2026-03-02T09:00"));
        for (var i = 0; i < 10; i++) {
            open("Inquiry " + i);
            pulse.beat();
        }
        at("2026-03-02T09:15");

        assertThat(recipients()).isNotEmpty().containsOnly(NORA);
    }

    @Test
    void aFloodBecomesAFewMailsThatNameEverything() {
        time.set(local("2026-03-02T09:00"));
        for (var i = 0; i < 20; i++) {
            open("Flood number " + i);
            pulse.beat();
        }
        at("2026-03-02T09:15");

        assertThat(mails()).hasSize(6);
        assertThat(mails().getLast().text()).contains("Flood number 5", "Flood number 19");
    }

    @Test
    @Tag("R53")
    void aMissedGoalIsToldToThePrimaryAndToNobodyElse() {
        time.set(local("2026-03-02T08:30"));
        open("Never answered");

        at("2026-03-02T08:31");
        at("2026-03-02T11:45");
        at("2026-03-02T13:31");
        at("2026-03-03T10:00");
        at("2026-03-05T10:00");

        assertThat(mails())
                .extracting(KeptMail::subject)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("New inquiry"),
                        near -> assertThat(near).startsWith("Due soon"),
                        missed -> assertThat(missed).startsWith("Goal passed"));
        assertThat(recipients()).containsOnly(NORA);
    }

    @Test
    @Tag("R30")
    void outsideBusinessTimeNothingIsTold() {
        time.set(local("2026-03-06T17:01"));
        open("Friday evening");

        at("2026-03-06T18:00");
        at("2026-03-07T12:00");
        at("2026-03-09T07:59");

        assertThat(mails()).isEmpty();
    }

    @Test
    @Tag("R50")
    void onMondayMorningOneDigestListsTheWeekendOldestFirst() {
        for (var hour : List.of("10", "11", "12")) {
            time.set(local("2026-03-07T%s:00".formatted(hour)));
            open("At " + hour);
        }

        at("2026-03-09T08:00");
        at("2026-03-09T08:05");

        assertThat(mails())
                .singleElement()
                .satisfies(digest -> {
                    assertThat(digest.to()).containsExactly(PRIYA);
                    assertThat(digest.text())
                            .containsSubsequence("At 10", "At 11", "At 12")
                            .contains("Backup is Lena Moss");
                });
    }

    @Test
    void whatWasAnsweredInTheMeantimeNeedsNoTelling() {
        time.set(local("2026-03-06T17:30"));
        var number = open("Quickly answered");
        replies.answer(number, Acting.as(world.priya.id()), NewAnswer.reply("Done", "web"));

        at("2026-03-10T10:00");

        assertThat(mails()).extracting(KeptMail::subject).noneMatch(s -> s.contains("Quickly"));
    }

    @Test
    @Tag("R35")
    void aPromiseIsRemindedOfAtOpeningAndToldWhenBroken() {
        time.set(local("2026-03-03T09:00"));
        var number = open("Promised");
        replies.answer(number, Acting.as(world.nora.id()), newsOnThursdayNoon());

        at("2026-03-05T08:00");
        at("2026-03-05T13:00");

        assertThat(mails())
                .extracting(KeptMail::subject)
                .satisfiesExactly(
                        near -> assertThat(near).startsWith("News promised"),
                        missed -> assertThat(missed).startsWith("Promise missed"));
    }

    /// A roster without holes, of which there is nothing to say.
    private PlannedShift later(String monday) {
        return new PlannedShift(
                LocalDate.parse(monday), PlannedShift.WEEK, world.nora.id(), world.tomas.id());
    }

    private static NewAnswer newsOnThursdayNoon() {
        return new NewAnswer(
                "News on Thursday",
                List.of(),
                List.of(),
                false,
                local("2026-03-05T12:00"),
                "web",
                null);
    }

    private ConversationNumber open(String subject) {
        return inquiries.open(world.inquiry(GRACE, subject, time.instant())).number();
    }

    private void at(String local) {
        time.set(local(local));
        pulse.beat();
    }

    private void empty(String tables) {
        jdbc.sql("truncate " + tables).update();
    }

    private List<KeptMail> mails() {
        return outbox.kept(0, 100);
    }

    private List<String> recipients() {
        return mails().stream().flatMap(mail -> mail.to().stream()).toList();
    }
}
