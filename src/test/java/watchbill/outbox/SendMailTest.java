package watchbill.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.people.Team;
import watchbill.testing.TestRelay;
import watchbill.testing.WithDatabase;

@WithDatabase(modules = "outbox", beans = OutboxWorld.class)
@Timeout(60)
class SendMailTest {

    private final OutboxWorld world;
    private final JdbcClient jdbc;
    private final TestRelay relay = TestRelay.start();
    private final Team team;

    SendMailTest(OutboxWorld world, JdbcClient jdbc) {
        this.world = world;
        this.jdbc = jdbc;
        team = world.team();
        world.relays.set(team.id(), relay.settings());
    }

    @AfterEach
    void closeRelay() {
        relay.close();
    }

    @Test
    void mailLeavesThroughTheRelayOnce() {
        // given
        var id = world.write(team, "grace@plasma.example");

        // when the server looks twice
        world.beat();
        awaitState(MailState.SENT);
        world.beat();

        // then
        assertThat(relay.letters())
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.header("Message-ID")).isEqualTo("<" + id + ">");
                    assertThat(letter.sender()).startsWith("<help@desk.example>");
                    assertThat(letter.recipients()).containsExactly("grace@plasma.example");
                });
    }

    @Test
    void withoutARelayMailIsKeptAndStaysKept() {
        // given
        var other = world.team();
        world.write(other, "grace@plasma.example");

        // when a relay is set later
        world.relays.set(other.id(), relay.settings());
        world.beat();

        // then nobody gets old news
        assertThat(world.state(other)).isEqualTo(MailState.KEPT);
        assertThat(relay.letters()).isEmpty();
    }

    @Test
    void aRelayThatIsDownGetsTheMailOnceItIsBack() {
        // given
        relay.close();
        var id = world.write(team, "grace@plasma.example");
        world.beat();
        awaitState(MailState.WAITING);
        assertThat(world.outbox.trouble(team.id()))
                .hasValueSatisfying(trouble -> assertThat(trouble.waiting()).isEqualTo(1));

        // when
        try (var back = TestRelay.start(relay.settings().port())) {
            world.time.pass(Duration.ofSeconds(15));
            world.beat();
            awaitState(MailState.SENT);

            // then
            assertThat(back.letters())
                    .singleElement()
                    .satisfies(letter ->
                            assertThat(letter.header("Message-ID")).isEqualTo("<" + id + ">"));
            assertThat(world.outbox.trouble(team.id())).isEmpty();
        }
    }

    @Test
    void whenARelayIsBackEverythingThatWaitsLeavesAtOnce() {
        // given two mails, of which one waits for long
        relay.reply("MAIL FROM", "421 closing");
        world.write(team, "first@plasma.example");
        world.beat();
        awaitState(MailState.WAITING);
        for (var attempt = 0; attempt < 4; attempt++) {
            world.time.pass(Duration.ofHours(1));
            world.beat();
            awaitState(MailState.WAITING);
        }
        world.write(team, "second@plasma.example");
        world.beat();
        awaitState(MailState.WAITING);

        // when
        relay.takeEverything();
        world.time.pass(Duration.ofSeconds(15));
        world.beat();
        awaitState(MailState.SENT);
        world.beat();

        // then
        await().until(() -> relay.letters().size() == 2);
    }

    @Test
    void aRelayThatIsDownForHoursIsAskedEverMoreSeldomAndThenGetsTheMailOnce() {
        // given
        relay.reply("MAIL FROM", "421 out of order");
        world.write(team, "grace@plasma.example");
        var tried = new LinkedHashSet<Instant>();
        var sixHoursOn = world.time.instant().plus(Duration.ofHours(6));

        // when six hours pass
        world.beat();
        for (var next = waiting(); next.isBefore(sixHoursOn); next = waiting()) {
            tried.add(next);
            world.time.set(next);
            world.beat();
            awaitAttempt(next);
        }

        // then it was asked a dozen times, and never sooner than the last time
        assertThat(tried).hasSizeBetween(8, 14);
        assertThat(pauses(List.copyOf(tried))).isSorted();
        assertThat(world.outbox.trouble(team.id()))
                .hasValueSatisfying(
                        trouble -> assertThat(trouble.said()).contains("421", "out of order"));

        // when
        relay.takeEverything();
        world.time.set(waiting());
        world.beat();
        awaitState(MailState.SENT);
        world.time.pass(Duration.ofDays(1));
        world.beat();

        // then
        assertThat(relay.letters()).hasSize(1);
    }

    /// When the newest mail is tried again.
    private Instant waiting() {
        awaitState(MailState.WAITING);
        return Objects.requireNonNull(world.rows(team).getFirst().nextAttempt());
    }

    private void awaitAttempt(Instant before) {
        await().until(() -> world.state(team) == MailState.WAITING && waiting().isAfter(before));
    }

    private static List<Duration> pauses(List<Instant> instants) {
        return IntStream.range(1, instants.size())
                .mapToObj(index -> Duration.between(instants.get(index - 1), instants.get(index)))
                .toList();
    }

    @Test
    void greylistedRecipientsAreTriedAgainAndTheOthersAreNot() {
        // given
        relay.reply("RCPT TO:<bob@", "450 4.2.0 greylisted, come back");
        world.write(team, "grace@plasma.example", "bob@lab.example");
        world.beat();
        awaitState(MailState.WAITING);

        // when
        relay.takeEverything();
        world.time.pass(Duration.ofSeconds(15));
        world.beat();
        awaitState(MailState.SENT);

        // then
        assertThat(relay.letters())
                .extracting(TestRelay.Letter::recipients)
                .containsExactly(List.of("grace@plasma.example"), List.of("bob@lab.example"));
    }

    @Test
    void aRecipientWhoDoesNotExistIsGivenUpAndTold() {
        // given
        relay.reply("RCPT TO:<bob@", "550 5.1.1 no such user");

        // when
        world.write(team, "grace@plasma.example", "bob@lab.example");
        world.beat();
        awaitState(MailState.FAILED);

        // then the other one has it, and somebody hears of the one who has not
        assertThat(relay.letters()).hasSize(1);
        assertThat(world.failed)
                .filteredOn(news -> news.team().equals(team.id()))
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.recipient()).isEqualTo("bob@lab.example");
                    assertThat(news.reason()).contains("550 5.1.1 no such user");
                    assertThat(news.conversation()).isEqualTo(7);
                });
    }

    @Test
    void aNoticeToOneOfUsThatFailsDoesNotCauseAnother() {
        // given
        relay.reply("RCPT TO", "550 5.1.1 no such user");

        // when
        world.writeFor("notice", team, "nora@meridian.example");
        world.beat();
        awaitState(MailState.FAILED);

        // then
        assertThat(world.failed).noneMatch(news -> news.team().equals(team.id()));
    }

    @Test
    void aRelayThatDiesInTheMiddleGetsTheSameMailAgain() {
        // given
        relay.reply(".", "break");
        var id = world.write(team, "grace@plasma.example");
        world.beat();
        awaitState(MailState.WAITING);

        // when
        relay.takeEverything();
        world.time.pass(Duration.ofSeconds(15));
        world.beat();
        awaitState(MailState.SENT);

        // then
        assertThat(relay.letters()).hasSize(1);
        assertThat(relay.letters().getFirst().header("Message-ID")).isEqualTo("<" + id + ">");
    }

    @Test
    void afterFiveDaysItIsGivenUp() {
        // given
        relay.reply("MAIL FROM", "421 not today");
        world.write(team, "grace@plasma.example");
        world.beat();
        awaitState(MailState.WAITING);

        // when
        world.time.pass(Duration.ofDays(5));
        world.beat();
        awaitState(MailState.FAILED);

        // then
        assertThat(world.rows(team).getFirst().said())
                .contains("Given up after five days", "421 not today");
        assertThat(world.failed).filteredOn(news -> news.team().equals(team.id())).hasSize(1);
    }

    @Test
    void whatAnotherServerTookAndNeverSentGoesOutWhenItsLeaseIsOver() {
        // given a server that was killed while it was sending
        var id = world.write(team, "grace@plasma.example");
        var now = world.time.instant();
        jdbc.sql(
                        """
                        update outbox.mail
                           set state = 'sending', attempts = 1, leased_until = :until, next_attempt_at = :until
                         where message_id = :id
                        """)
                .param("until", now.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        world.beat();
        assertThat(relay.letters()).isEmpty();

        // when
        world.time.pass(Duration.ofSeconds(60));
        world.beat();

        // then
        awaitState(MailState.SENT);
        assertThat(relay.letters()).hasSize(1);
    }

    @Test
    void aSlowRelayIsAskedSeveralTimesAtOnceAndHoldsUpNobodyElse() {
        // given
        relay.takeTime(Duration.ofSeconds(2));
        for (var mail = 0; mail < 20; mail++) {
            world.write(team, "grace@plasma.example");
        }
        var other = world.team();
        try (var quick = TestRelay.start()) {
            world.relays.set(other.id(), quick.settings());
            world.write(other, "jonas@combustion.example");

            // when
            world.beat();

            // then the other team's mail is there before the first answer of the slow relay
            await().atMost(Duration.ofSeconds(1)).until(() -> quick.letters().size() == 1);
            await().until(() -> relay.busiest() == 8);
        }
    }

    @Test
    void mailThatIsBeingSentIsNotTakenAgainHoweverLongItLasts() {
        // given
        relay.takeTime(Duration.ofSeconds(1));
        world.write(team, "grace@plasma.example");
        world.beat();

        // when the lease would be over many times
        for (var minute = 0; minute < 5; minute++) {
            world.time.pass(Duration.ofMinutes(1));
            world.beat();
        }

        // then
        awaitState(MailState.SENT);
        assertThat(relay.letters()).hasSize(1);
    }

    private void awaitState(MailState state) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> world.rows(team).getFirst(), row -> row.state() == state);
    }
}
