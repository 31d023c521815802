package watchbill.channel.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.ContactMethod;
import watchbill.notification.Alarm;
import watchbill.notification.Alarms;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;

/// What is supported is watched: a link that falls silent, and voicemail that nobody listened to.
@WithDatabase(
        modules = "channel",
        beans = {SampleWorld.class, WayWatchTest.Tracker.class})
@Tag("R80")
class WayWatchTest {

    /// A link that says whatever a story needs.
    static class Tracker implements Adapter {

        private Instant lookedAt = Instant.EPOCH;
        private @Nullable Instant failedAt;

        @Override
        public ContactMethod method() {
            return ContactMethod.TRACKER;
        }

        @Override
        public List<String> addresses(TeamId team) {
            return List.of("https://tracker.example/meridian");
        }

        @Override
        public List<SignOfLife> signsOfLife(TeamId team) {
            return List.of(
                    new SignOfLife(
                            "tracker.example",
                            Instant.EPOCH,
                            lookedAt,
                            null,
                            failedAt,
                            "connection refused"));
        }
    }

    private final WayWatch watch;
    private final Ways ways;
    private final Checks checks;
    private final Alarms alarms;
    private final Tracker tracker;
    private final SampleWorld world;
    private final TestTime time;
    private final TeamId team;

    WayWatchTest(
            WayWatch watch,
            Ways ways,
            Checks checks,
            Alarms alarms,
            Tracker tracker,
            SampleWorld world,
            TestTime time) {
        this.watch = watch;
        this.ways = ways;
        this.checks = checks;
        this.alarms = alarms;
        this.tracker = tracker;
        this.world = world;
        this.time = time;
        this.team = world.meridian.id();
    }

    @BeforeEach
    void trackerAndVoicemailAreSupported() {
        time.set(local("2026-03-02T09:00"));
        tracker.lookedAt = local("2026-03-02T09:00");
        tracker.failedAt = null;
        ways.keep(team, way("tracker", ContactMethod.TRACKER, false));
        ways.keep(team, way("voicemail", ContactMethod.VOICEMAIL, true));
        checks.checkOff(team, "voicemail", world.nora);
        watch.run(time.instant());
    }

    @Test
    void aLinkThatFallsSilentIsToldWithinTheSetMinutesAndTakenBack() {
        tracker.failedAt = local("2026-03-02T09:05");
        watch.run(local("2026-03-02T09:09"));
        assertThat(alarms.of(team)).isEmpty();

        watch.run(local("2026-03-02T09:11"));

        assertThat(alarms.of(team))
                .extracting(Alarm::sentence)
                .containsExactly(
                        "A way intake is delayed: nothing could be fetched from tracker.example since Monday 2 March, 09:00: connection refused.");
        assertThat(ways.late(team, local("2026-03-02T09:11"))).containsOnlyKeys("tracker");

        // and when it is back, nothing is said any more
        tracker.lookedAt = local("2026-03-02T09:12");
        watch.run(local("2026-03-02T09:12"));
        assertThat(alarms.of(team)).isEmpty();
    }

    @Test
    void whatIsMerelyToleratedMayBeSilent() {
        var tolerated = way("tracker", ContactMethod.TRACKER, false);
        ways.keep(
                team,
                new Way(
                        "tracker",
                        tolerated.method(),
                        tolerated.name(),
                        List.of(),
                        WayStatus.TOLERATED,
                        tolerated.use(),
                        tolerated.terms(),
                        tolerated.reach(),
                        tolerated.watching(),
                        false,
                        false));

        assertThat(ways.late(team, local("2026-03-02T16:00"))).isEmpty();
    }

    @Test
    void voicemailIsLookedAfterEachBusinessDay() {
        assertThat(checks.open(team, local("2026-03-02T10:00"))).isEmpty();

        // given the next day, on which nobody listened yet
        var tuesday = local("2026-03-03T09:00");
        assertThat(checks.open(team, tuesday)).extracting(Way::key).containsExactly("voicemail");
        watch.run(tuesday);
        assertThat(alarms.of(team)).noneMatch(alarm -> alarm.subject().startsWith("voicemail"));

        // when the day is about to close
        watch.run(local("2026-03-03T16:10"));

        // then the Primary hears of it, until somebody listened
        assertThat(alarms.of(team))
                .extracting(Alarm::sentence)
                .contains("A way was not looked after today; the day closes soon.");
        time.set(local("2026-03-03T16:15"));
        checks.checkOff(team, "voicemail", world.priya);
        checks.checkOff(team, "voicemail", world.tomas);
        watch.run(local("2026-03-03T16:16"));
        assertThat(alarms.of(team)).noneMatch(alarm -> alarm.subject().startsWith("voicemail"));
        assertThat(checks.last(team, "voicemail").map(Check::by)).contains(world.priya.id());
    }

    @Test
    void nobodyHasToLookAfterAnythingOnADayOff() {
        assertThat(checks.open(team, local("2026-03-07T10:00"))).isEmpty();
        assertThat(checks.open(team, local("2026-05-25T10:00"))).isEmpty();
    }

    @Test
    void whatNobodyHasToLookAfterIsNotCheckedOff() {
        assertThatThrownBy(() -> checks.checkOff(team, "mail", world.nora))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nobody has to look after 'mail'");
    }

    private static Way way(String key, ContactMethod method, boolean daily) {
        return new Way(
                key,
                method,
                "A way",
                List.of("+1 555 0143"),
                WayStatus.SUPPORTED,
                new Use(true, false),
                new Terms(Privacy.TEAM, "", ""),
                Reach.TEAM,
                new Watching(Duration.ofMinutes(10), daily),
                false,
                false);
    }
}
