package watchbill.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T17:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T18:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T20:00:00Z");

    @Test
    void aSecondMessageDoesNotBeginTheWaitAnew() {
        var standing = Standing.opened(NINE).customerWrote(TEN);

        assertThat(standing.state()).isEqualTo(State.NEW);
        assertThat(standing.waitingSince()).isEqualTo(NINE);
        assertThat(standing.customerWrote()).isEqualTo(TEN);
    }

    @Test
    @Tag("R34")
    void anAcknowledgementIsNoEnd() {
        var standing = Standing.opened(NINE).answered(TEN, true, null);

        assertThat(standing.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(standing.state().waitsForUs()).isTrue();
    }

    @Test
    @Tag("R105")
    void anAnswerMakesItTheCustomersTurnAndAReplyOurs() {
        var answered = Standing.opened(NINE).answered(TEN, false, null);
        var replied = answered.customerWrote(NOON);

        assertThat(answered.state()).isEqualTo(State.WAITING_ON_CUSTOMER);
        assertThat(replied.state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(replied.waitingSince()).isEqualTo(NOON);
    }

    @Test
    @Tag("R35")
    void aPromiseMakesUsOweTheNextWordUntilAnAnswerKeepsIt() {
        var promised = Standing.opened(NINE).answered(TEN, false, NOON);
        var kept = promised.answered(NOON, false, null);

        assertThat(promised.state()).isEqualTo(State.ACKNOWLEDGED);
        assertThat(promised.promisedNews()).isEqualTo(NOON);
        assertThat(kept.state()).isEqualTo(State.WAITING_ON_CUSTOMER);
        assertThat(kept.promisedNews()).isNull();
    }

    @Test
    @Tag("R99")
    void anyMessageOfTheCustomerReopensWhatHasEnded() {
        var resolved = Standing.opened(NINE).resolved(TEN, Outcome.FIXED, null);
        var expired = Standing.opened(NINE).answered(NINE, false, null).expired(TEN);

        assertThat(resolved.customerWrote(NOON).state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(expired.customerWrote(NOON).state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(expired.customerWrote(NOON).outcome()).isNull();
    }

    @Test
    void thankingACustomerAfterTheEndReopensNothing() {
        var resolved = Standing.opened(NINE).resolved(TEN, Outcome.FIXED, null);

        assertThat(resolved.answered(NOON, false, null)).isEqualTo(resolved);
    }

    @Test
    @Tag("R14")
    @Tag("R105")
    void withAnOutsideTeamTheNextWordIsTheirsUntilTheCustomerWrites() {
        var referred = Standing.opened(NINE).referredOutside();
        var asked = referred.customerWrote(TEN);

        assertThat(referred.state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
        assertThat(referred.state().active()).isTrue();
        assertThat(referred.state().waitsForUs()).isFalse();
        assertThat(asked.state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(asked.answered(NOON, false, null).state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
    }

    @Test
    @Tag("R14")
    void whatCameBackFromAnOutsideTeamWaitsForUs() {
        var back = Standing.opened(NINE).referredOutside().cameBack(TEN);

        assertThat(back.state()).isEqualTo(State.WAITING_FOR_US);
        assertThat(back.waitingSince()).isEqualTo(TEN);
        assertThat(back.answered(NOON, false, null).state()).isEqualTo(State.WAITING_ON_CUSTOMER);
    }

    @Test
    @Tag("R14")
    void aCustomerWhoWroteMeanwhileHasWaitedSinceThen() {
        var back = Standing.opened(NINE).referredOutside().customerWrote(TEN).cameBack(NOON);

        assertThat(back.waitingSince()).isEqualTo(TEN);
    }

    @Test
    @Tag("R14")
    void aPromiseToTheCustomerOutlivesTheReferral() {
        var promised = Standing.opened(NINE).answered(TEN, false, NOON).referredOutside();

        assertThat(promised.promisedNews()).isEqualTo(NOON);
        assertThat(promised.promised(TEN, null).state()).isEqualTo(State.WITH_OUTSIDE_TEAM);
    }

    @Test
    @Tag("R14")
    void theEndIsTheEndOfTheReferralToo() {
        var resolved = Standing.opened(NINE).referredOutside().resolved(TEN, Outcome.FIXED, null);

        assertThat(resolved.referred()).isFalse();
        assertThat(resolved.customerWrote(NOON).state()).isEqualTo(State.WAITING_FOR_US);
    }

    @Test
    void aStandingThatContradictsItselfCannotBeMade() {
        assertThatThrownBy(() -> new Standing(State.NEW, null, NINE, null, null, null, null, false))
                .hasMessageContaining("contradict");
        assertThatThrownBy(() ->
                        new Standing(State.RESOLVED, null, NINE, null, null, null, null, false))
                .hasMessageContaining("contradict");
    }
}
