package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimesTest {

    /// Wednesday 18 November 2026, 10:42 in Los Angeles.
    private final Times times =
            new Times(ZoneId.of("America/Los_Angeles"), Instant.parse("2026-11-18T18:42:00Z"));

    @Test
    void aStampSaysNoMoreThanTheReaderNeeds() {
        assertThat(times.stamp(Instant.parse("2026-11-18T16:14:00Z"))).isEqualTo("08:14");
        assertThat(times.stamp(Instant.parse("2026-11-18T00:10:00Z"))).isEqualTo("Tue 16:10");
        assertThat(times.stamp(Instant.parse("2026-11-03T18:00:00Z")))
                .isEqualTo("Tue 3 Nov, 10:00");
        assertThat(times.stamp(Instant.parse("2025-11-03T18:00:00Z")))
                .isEqualTo("3 Nov 2025, 10:00");
    }

    @Test
    void aPromiseIsNamedByItsDay() {
        assertThat(times.named(Instant.parse("2026-11-19T00:00:00Z"))).isEqualTo("today 16:00");
        assertThat(times.named(Instant.parse("2026-11-19T20:00:00Z"))).isEqualTo("tomorrow 12:00");
        assertThat(times.named(Instant.parse("2026-11-23T16:00:00Z")))
                .isEqualTo("Mon 23 Nov, 08:00");
    }

    @Test
    @Tag("R29")
    void whoeverReadsElsewhereFindsTheTeamsTimeBesideTheirs() {
        var berlin = new Times(ZoneId.of("Europe/Berlin"), times.zone(), times.now());
        var due = Instant.parse("2026-11-18T19:10:00Z");

        assertThat(berlin.stamp(due)).isEqualTo("20:10");
        assertThat(berlin.alongside(due)).isEqualTo("11:10 in Los Angeles");
        assertThat(berlin.named(due)).isEqualTo("today 20:10 (11:10 in Los Angeles)");
        assertThat(berlin.watch()).isEqualTo("Wed 19:42 (10:42 in Los Angeles)");
        assertThat(berlin.exact(due)).endsWith("20:10:00 (Berlin), 11:10 in Los Angeles");

        // on another day there, the day is said
        assertThat(berlin.named(Instant.parse("2026-11-19T07:30:00Z")))
                .isEqualTo("tomorrow 08:30 (Wed 23:30 in Los Angeles)");
        assertThat(times.alongside(due)).isEmpty();
    }

    @Test
    void theTimeSinceIsRoundedAsPeopleRoundIt() {
        assertThat(times.ago(Instant.parse("2026-11-18T18:41:40Z"))).isEqualTo("just now");
        assertThat(times.ago(Instant.parse("2026-11-18T18:37:00Z"))).isEqualTo("5 minutes ago");
        assertThat(times.ago(Instant.parse("2026-11-18T17:40:00Z"))).isEqualTo("1 hour ago");
        assertThat(times.ago(Instant.parse("2026-11-18T00:10:00Z"))).isEqualTo("18½ hours ago");
        assertThat(times.ago(Instant.parse("2026-11-15T18:00:00Z"))).isEqualTo("3 days ago");
    }

    @Test
    void aZoneIsCalledByItsCity() {
        assertThat(times.place()).isEqualTo("Los Angeles");
        assertThat(times.watch()).isEqualTo("Wed 10:42");
    }
}
