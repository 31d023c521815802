package watchbill.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

@WithDatabase(
        modules = {"outbox", "duty"},
        beans = SampleWorld.class)
class DutyTest {

    private final Duty duty;
    private final SampleWorld world;

    DutyTest(Duty duty, SampleWorld world) {
        this.duty = duty;
        this.world = world;
    }

    @Tag("R45")
    @Tag("R49")
    @ParameterizedTest
    @CsvSource({
        "2026-03-06T16:59, Nora Kessler", // Friday, the last minute
        "2026-03-06T17:00, Priya Raman", // Friday, closed
        "2026-03-07T10:00, Priya Raman", // Saturday
        "2026-03-04T12:30, Nora Kessler", // lunch
        "2026-03-04T22:00, Nora Kessler", // a night within the week
        "2026-07-02T16:59, Nora Kessler",
        "2026-07-02T17:30, Priya Raman", // Thursday evening, Friday is a holiday
        "2026-07-03T09:00, Priya Raman" // the holiday
    })
    void whatArrivesAfterTheLastClosingBelongsToTheNextPair(String arrival, String owner) {
        assertThat(duty.ownerAt(world.meridian.id(), local(arrival)).person().name())
                .isEqualTo(owner);
    }

    @Test
    @Tag("R57")
    void overTheWeekendTheOldPairIsFormallyOnDutyUntilMondayOpening() {
        var team = world.meridian.id();

        assertThat(duty.at(team, local("2026-03-07T10:00")).orElseThrow().primary())
                .isEqualTo(world.nora);
        assertThat(duty.at(team, local("2026-03-09T07:59")).orElseThrow().primary())
                .isEqualTo(world.nora);
        assertThat(duty.at(team, local("2026-03-09T08:00")).orElseThrow().primary())
                .isEqualTo(world.priya);
        assertThat(duty.watch(team, local("2026-03-07T10:00")).next().orElseThrow().primary())
                .isEqualTo(world.priya);
    }

    @Test
    @Tag("R57")
    void beforeTheFirstOpeningOfTheFirstWeekNobodyIsOnDutyAndThatPairIsNext() {
        // given a shift in November, which begins at midnight
        var team = world.meridian.id();
        duty.schedule(
                team,
                List.of(
                        new PlannedShift(
                                LocalDate.parse("2026-11-02"),
                                7,
                                world.nora.id(),
                                world.tomas.id())));

        // when it is Monday, before eight
        var watch = duty.watch(team, local("2026-11-02T07:00"));

        // then
        assertThat(watch.now()).isEmpty();
        assertThat(watch.next().orElseThrow().primary()).isEqualTo(world.nora);
    }

    @Test
    void withoutAShiftTheSchedulerOwnsWhatArrives() {
        // given nobody is scheduled in April
        var owner = duty.ownerAt(world.meridian.id(), local("2026-04-15T10:00"));

        assertThat(owner).isEqualTo(new Owner(world.daniel, Seat.SCHEDULER, Optional.empty()));
        assertThat(duty.at(world.meridian.id(), local("2026-04-15T10:00"))).isEmpty();
    }

    @Test
    @Tag("R46")
    void onePersonCannotHaveBothSeats() {
        var both =
                new PlannedShift(
                        LocalDate.parse("2026-08-03"), 7, world.nora.id(), world.nora.id());

        assertThatThrownBy(() -> duty.schedule(world.meridian.id(), List.of(both)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Choose another Backup");
    }

    @Test
    void enteringAShiftTwiceChangesItAndAddsNone() {
        var team = world.meridian.id();
        var first = new PlannedShift(LocalDate.parse("2026-08-10"), 7, world.nora.id(), null);
        var second =
                new PlannedShift(
                        LocalDate.parse("2026-08-10"), 7, world.lena.id(), world.tomas.id());

        duty.schedule(team, List.of(first));
        duty.schedule(team, List.of(second));

        assertThat(duty.between(team, local("2026-08-10T00:00"), local("2026-08-17T00:00")))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.primary()).isEqualTo(world.lena);
                    assertThat(shift.backup()).isEqualTo(world.tomas);
                });
    }

    @Test
    void aShiftThatOverlapsAnotherIsRefusedByName() {
        var team = world.meridian.id();
        var overlapping = new PlannedShift(LocalDate.parse("2026-03-04"), 7, world.lena.id(), null);

        assertThatThrownBy(() -> duty.schedule(team, List.of(overlapping)))
                .hasMessageContaining(
                        "from 2026-03-04 to 2026-03-10 overlaps the one from 2026-03-02");
    }

    @Test
    void twoSeatsAreSwappedUnlessOnePersonWouldSitInBothOfAWeek() {
        // given Nora and Tomas in August, Priya and Nora after them
        var team = world.meridian.id();
        duty.schedule(
                team,
                List.of(
                        new PlannedShift(
                                LocalDate.parse("2026-08-10"),
                                7,
                                world.nora.id(),
                                world.tomas.id()),
                        new PlannedShift(
                                LocalDate.parse("2026-08-17"),
                                7,
                                world.priya.id(),
                                world.nora.id())));
        var first = duty.at(team, local("2026-08-12T10:00")).orElseThrow().shift().id();
        var second = duty.at(team, local("2026-08-19T10:00")).orElseThrow().shift().id();

        // when Nora's week as Primary goes to Priya
        assertThatThrownBy(() ->
                        duty.swap(team, new HeldSeat(first, true), new HeldSeat(second, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Primary and Backup of the same shift");
        duty.swap(team, new HeldSeat(first, false), new HeldSeat(second, true));

        // then
        assertThat(duty.at(team, local("2026-08-12T10:00")).orElseThrow().backup())
                .isEqualTo(world.priya);
        assertThat(duty.at(team, local("2026-08-19T10:00")).orElseThrow().primary())
                .isEqualTo(world.tomas);
    }
}
