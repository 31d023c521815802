package watchbill.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static watchbill.testing.SampleWorld.local;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import watchbill.duework.Pulse;
import watchbill.duty.Duty;
import watchbill.duty.PlannedShift;
import watchbill.outbox.KeptMail;
import watchbill.outbox.Outbox;
import watchbill.people.Person;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendars;

/// Daniel plans; the roster reaches to 15 March, and to the year's end once it is filled.
@WithDatabase(modules = "notification", beans = SampleWorld.class)
class WarningSchedulersTest {

    private static final String DANIEL = "Daniel Osei <daniel@meridian.example>";

    private final SampleWorld world;
    private final Duty duty;
    private final WorkCalendars calendars;
    private final Pulse pulse;
    private final Outbox outbox;
    private final TestTime time;
    private final JdbcClient jdbc;

    WarningSchedulersTest(
            SampleWorld world,
            Duty duty,
            WorkCalendars calendars,
            Pulse pulse,
            Outbox outbox,
            TestTime time,
            JdbcClient jdbc) {
        this.world = world;
        this.duty = duty;
        this.calendars = calendars;
        this.pulse = pulse;
        this.outbox = outbox;
        this.time = time;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyHasBeenTold() {
        jdbc.sql("truncate notification.warning, notification.look_ahead, outbox.mail cascade")
                .update();
        nobodyHasDutyFrom16March();
    }

    @Test
    @Tag("R46")
    @Tag("R47")
    void aHoleWithinTwoWeeksIsToldOnceToTheSchedulerAlone() {
        // given the week of 16 March has nobody; on Monday 2 March it is two weeks away
        at("2026-03-02T09:00");
        assertThat(warnings()).isEmpty();

        // when it comes nearer
        at("2026-03-03T09:00");
        at("2026-03-03T15:00");
        at("2026-03-04T09:00");

        // then
        assertThat(warnings())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly(DANIEL);
                    assertThat(mail.subject())
                            .isEqualTo("To be settled: Monday 16 March to Friday 20 March");
                    assertThat(mail.text()).contains("nobody is on duty");
                });
    }

    @Test
    @Tag("R46")
    void outsideBusinessTimeItWaits() {
        at("2026-03-03T07:59");
        at("2026-03-03T12:30");
        assertThat(warnings()).isEmpty();

        at("2026-03-03T13:00");
        assertThat(warnings()).hasSize(1);
    }

    @Test
    @Tag("R46")
    void whatWasSettledAndComesBackIsToldAgain() {
        at("2026-03-03T09:00");
        var shift = week("2026-03-16", world.nora, world.tomas);
        duty.schedule(world.meridian.id(), List.of(shift));
        at("2026-03-03T09:30");
        nobodyHasDutyFrom16March();
        at("2026-03-03T10:00");

        assertThat(warnings()).hasSize(2);
    }

    @Test
    @Tag("R28")
    void inNovemberAYearWithoutHolidaysIsToldOnce() {
        fillTheRoster();

        at("2026-10-30T09:00");
        assertThat(warnings()).isEmpty();

        at("2026-11-02T07:00");
        assertThat(warnings()).isEmpty();
        at("2026-11-02T08:00");
        at("2026-12-01T09:00");
        assertThat(warnings())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly(DANIEL);
                    assertThat(mail.text()).contains("no day off in 2027");
                });
    }

    @Test
    @Tag("R28")
    void aYearWithHolidaysNeedsNoWarning() {
        fillTheRoster();
        time.set(local("2026-10-30T09:00"));
        var before = calendars.current(world.meridian.id()).calendar();
        var more = new TreeSet<>(before.hours().holidays());
        more.add(LocalDate.parse("2027-01-01"));
        calendars.replace(
                world.meridian.id(),
                WorkCalendar.of(before.zone(), before.hours().withHolidays(more)),
                time.instant());

        at("2026-11-02T09:00");

        assertThat(warnings()).isEmpty();
        calendars.replace(world.meridian.id(), before, time.instant());
    }

    private void nobodyHasDutyFrom16March() {
        var team = world.meridian.id();
        duty.between(team, local("2026-03-17T00:00"), local("2027-03-01T00:00"))
                .forEach(pair -> duty.remove(team, pair.shift().id()));
    }

    private void fillTheRoster() {
        var monday = LocalDate.parse("2026-10-19");
        duty.schedule(
                world.meridian.id(),
                IntStream.range(0, 12)
                        .mapToObj(monday::plusWeeks)
                        .map(day -> week(day.toString(), world.nora, world.tomas))
                        .toList());
    }

    private static PlannedShift week(String monday, Person primary, Person backup) {
        return new PlannedShift(
                LocalDate.parse(monday), PlannedShift.WEEK, primary.id(), backup.id());
    }

    private void at(String local) {
        time.set(local(local));
        pulse.beat();
    }

    private List<KeptMail> warnings() {
        return outbox.kept(0, 100).stream()
                .filter(mail -> mail.subject().startsWith("To be settled"))
                .toList();
    }
}
