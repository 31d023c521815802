package watchbill.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.testing.SampleWorld.local;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.audit.Audit;
import watchbill.audit.Entry;
import watchbill.audit.EntryKind;
import watchbill.channel.mail.SenderRule;
import watchbill.mail.RelaySettings;
import watchbill.people.Actor;
import watchbill.people.Newcomer;
import watchbill.people.Role;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.CustomerGroup;
import watchbill.responseclock.Goals;
import watchbill.testing.SampleWorld;
import watchbill.testing.TestTime;
import watchbill.testing.WithDatabase;
import watchbill.worktime.OpeningHours;
import watchbill.worktime.Window;
import watchbill.worktime.WorkCalendars;

/// Whatever a team arranges differently leaves a line that says who changed what, from which value to which.
@WithDatabase(modules = "settings", beans = SampleWorld.class)
class SettingsTest {

    private final SampleWorld world;
    private final Audit audit;
    private final TestTime time;
    private final TeamId team;
    private final Actor daniel;

    SettingsTest(SampleWorld world, Audit audit, TestTime time) {
        this.world = world;
        this.audit = audit;
        this.time = time;
        this.team = world.meridian.id();
        this.daniel = new Actor.Someone(world.daniel);
    }

    @BeforeEach
    void itIsMondayMorning() {
        time.set(local("2026-03-02T09:00"));
    }

    @Test
    @Tag("R7")
    void thePracticeIsCalledAsTheTeamSays(TeamSettings settings, Teams teams) {
        settings.change(team, wish("Meridian", "Customer Response"), daniel);

        assertThat(teams.byId(team).practiceName()).isEqualTo("Customer Response");
        assertThat(latest().who()).isEqualTo("Daniel Osei");
        assertThat(latest().at()).isEqualTo(time.instant());
        assertThat(latest())
                .extracting(Entry::what, Entry::was, Entry::became)
                .containsExactly("changed the name of the practice", "SRE", "Customer Response");
        settings.change(team, wish("Meridian", "SRE"), daniel);
    }

    @Test
    void whatStaysAsItWasLeavesNoLine(TeamSettings settings) {
        var before = latest();

        settings.change(team, wish(" Meridian ", "SRE"), daniel);

        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void aNameThatWouldBreakAHeaderIsRefused(TeamSettings settings) {
        var wish = new TeamWish("Meri\r\nBcc: x", "", "Mars/Olympus");

        assertThat(wish.problems().get("name")).contains("one line of at most 60 characters");
        assertThat(wish.problems().get("practice")).contains("needs a name");
        assertThat(wish.problems().get("zone")).contains("'Mars/Olympus' is no time zone");
        assertThatThrownBy(() -> settings.change(team, wish, daniel))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("R28")
    void daysOffComeAndGoAndTheHoursStay(HourSettings settings, WorkCalendars calendars) {
        var kings = LocalDate.parse("2027-01-18");
        var hours = calendars.current(team).calendar().hours();

        var added =
                settings.addHolidays(team, List.of(kings, LocalDate.parse("2026-05-25")), daniel);

        assertThat(added).containsExactly(kings);
        assertThat(latest().became()).isEqualTo("2027-01-18");
        assertThat(settings.removeHoliday(team, kings, daniel)).isTrue();
        assertThat(settings.removeHoliday(team, kings, daniel)).isFalse();
        assertThat(latest().was()).isEqualTo("2027-01-18");
        assertThat(calendars.current(team).calendar().hours()).isEqualTo(hours);
    }

    @Test
    void newHoursAreToldInWords(HourSettings settings, WorkCalendars calendars) {
        var before = calendars.current(team).calendar().hours();

        settings.open(
                team,
                OpeningHours.weekly(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                        Window.of("09:00", "11:00")),
                daniel);

        assertThat(latest())
                .extracting(Entry::was, Entry::became)
                .containsExactly(
                        "Mon–Fri 08:00–12:00, 13:00–17:00", "Mon–Tue 09:00–11:00; Sat 09:00–11:00");
        assertThat(calendars.current(team).calendar().hours().holidays())
                .isEqualTo(before.holidays());
        settings.open(team, before, daniel);
    }

    @Test
    @Tag("R23")
    void aGoalFromADateOnLeavesWhatComesBeforeAlone(GoalSettings settings, Goals goals) {
        var day = LocalDate.parse("2026-03-16");

        settings.aim(team, Duration.ofHours(1), day, daniel);

        assertThat(goals.inForce(team, null, local("2026-03-15T23:59")))
                .isEqualTo(Duration.ofHours(4));
        assertThat(goals.inForce(team, null, local("2026-03-16T00:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(latest())
                .extracting(Entry::what, Entry::was, Entry::became)
                .containsExactly("changed the response goal from 2026-03-16 on", "4 h", "1 h");

        // and as long as it has not begun it can be dropped
        settings.dropPlanned(team, local("2026-03-16T00:00"), daniel);
        assertThat(goals.planned(team, time.instant())).isEmpty();
    }

    @Test
    @Tag("R23")
    void aGoalCannotBeginInThePast(GoalSettings settings) {
        var yesterday = LocalDate.parse("2026-03-01");

        assertThatThrownBy(() -> settings.aim(team, Duration.ofHours(1), yesterday, daniel))
                .hasMessageContaining("2026-03-01 has passed");
    }

    @Test
    @Tag("R39")
    void aGroupOfCustomersIsMadeRenamedAndRemoved(GoalSettings settings, Goals goals) {
        var hour = Duration.ofHours(1);
        settings.keepGroup(
                team, "", new CustomerGroup("Host lab", hour, List.of("@Lab.example ")), daniel);

        assertThat(goals.inForce(team, "ann@lab.example", time.instant())).isEqualTo(hour);

        settings.keepGroup(
                team,
                "Host lab",
                new CustomerGroup("The lab", hour, List.of("lab.example")),
                daniel);
        assertThat(goals.groups(team)).extracting(CustomerGroup::name).containsExactly("The lab");
        assertThat(latest().was()).isEqualTo("Host lab, 1 h: lab.example");
        assertThat(latest().became()).isEqualTo("The lab, 1 h: lab.example");

        settings.dropGroup(team, "The lab", daniel);
        assertThat(goals.groups(team)).isEmpty();
    }

    @Test
    @Tag("R39")
    void aGroupNeedsDomainsOrAddresses(GoalSettings settings) {
        var wrong = new CustomerGroup("Host lab", Duration.ofHours(1), List.of("our friends"));

        assertThatThrownBy(() -> settings.keepGroup(team, "", wrong, daniel))
                .hasMessageContaining("'our friends' is neither a domain nor an address");
    }

    @Test
    void thePasswordOfTheRelayNeverReachesTheAudit(MailSettings settings) {
        settings.relayThrough(team, relay("first secret"), daniel);
        assertThat(latest().became()).isEqualTo("smtp.example:587 (STARTTLS), user desk");

        settings.relayThrough(team, relay("second secret"), daniel);
        assertThat(latest().what()).isEqualTo("changed the password of the mail relay");
        assertThat(entries()).noneMatch(entry -> entry.toString().contains("secret"));

        settings.relayNowhere(team, daniel);
        assertThat(latest().what()).isEqualTo("took the mail relay away");
    }

    @Test
    @Tag("R115")
    void aSenderIsAnAddressOrADomain(SenderSettings settings) {
        assertThat(settings.set(team, "Forge.example", SenderRule.ALLOW, daniel))
                .isEqualTo("@forge.example");
        settings.set(team, "@forge.example", SenderRule.HOLD, daniel);

        assertThat(latest()).extracting(Entry::was, Entry::became).containsExactly("allow", "hold");
        assertThatThrownBy(() -> settings.set(team, "a b@c", SenderRule.DROP, daniel))
                .hasMessageContaining("'a b@c' is neither an address nor a domain");
    }

    @Test
    void theLastAdminStays(MemberSettings settings) {
        var ava = new Newcomer("Ava Brandt", "ava@meridian.example", Role.ADMIN, 50);
        var kept = settings.keep(team, ava, daniel);
        assertThat(kept.joined()).isTrue();

        var demoted = new Newcomer("Ava Brandt", "ava@meridian.example", Role.MEMBER, 50);
        assertThatThrownBy(() -> settings.keep(team, demoted, daniel))
                .hasMessageContaining("Ava Brandt is the only admin");
        assertThatThrownBy(() -> settings.remove(team, kept.person(), daniel))
                .hasMessageContaining("only admin");
        assertThatThrownBy(() -> settings.remove(team, world.daniel, daniel))
                .hasMessageContaining("Somebody else");
    }

    private static TeamWish wish(String name, String practice) {
        return new TeamWish(name, practice, "America/Los_Angeles");
    }

    private static RelaySettings relay(String password) {
        return new RelaySettings(
                "smtp.example", 587, "desk", password, RelaySettings.Encryption.STARTTLS);
    }

    private Entry latest() {
        return entries().getFirst();
    }

    private List<Entry> entries() {
        return audit.latest(team, EntryKind.CHANGE, OptionalLong.empty());
    }
}
