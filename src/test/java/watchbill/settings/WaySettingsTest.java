package watchbill.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.audit.Audit;
import watchbill.audit.Entry;
import watchbill.audit.EntryKind;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Terms;
import watchbill.channel.way.Use;
import watchbill.channel.way.Watching;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.people.Actor;
import watchbill.people.TeamId;
import watchbill.testing.SampleWorld;
import watchbill.testing.WithDatabase;

/// A team arranges its ways of contact.
@WithDatabase(modules = "settings", beans = SampleWorld.class)
@Tag("R79")
class WaySettingsTest {

    private static final Use BOTH = new Use(true, true);
    private static final Use FIRST = new Use(true, false);

    private final WaySettings settings;
    private final Ways ways;
    private final Audit audit;
    private final TeamId team;
    private final Actor daniel;

    WaySettingsTest(WaySettings settings, Ways ways, Audit audit, SampleWorld world) {
        this.settings = settings;
        this.ways = ways;
        this.audit = audit;
        this.team = world.meridian.id();
        this.daniel = new Actor.Someone(world.daniel);
    }

    @Test
    void aTeamBeginsWithWhatItHas(DeskAddresses desks) {
        desks.keep(new DeskAddress(team, "help@meridian.example", "Meridian"));

        assertThat(ways.of(team))
                .extracting(Way::method)
                .contains(
                        ContactMethod.FORM,
                        ContactMethod.MAIL,
                        ContactMethod.PHONE,
                        ContactMethod.TRACKER);
        assertThat(ways.offered(team))
                .extracting(Way::address)
                .contains("help@meridian.example")
                .anyMatch(address -> address.endsWith("/ask"));
        assertThat(ways.find(team, "tracker").orElseThrow().addresses()).isEmpty();
    }

    @Test
    void aNumberMakesTheHotlineAPromiseAndLeavesALine() {
        settings.keep(team, phone("phone", "+1 555 0142"), daniel);

        assertThat(ways.offered(team)).extracting(Way::address).contains("+1 555 0142");
        assertThat(latest())
                .extracting(Entry::who, Entry::what)
                .containsExactly("Daniel Osei", "changed the way of contact Hotline");
        assertThat(latest().was()).startsWith("tolerated;");
        assertThat(latest().became()).startsWith("supported; +1 555 0142; first contact");
    }

    @Test
    void whoPressesTwiceAddsOneWay() {
        var first = settings.keep(team, phone("", "+1 555 0199"), daniel);
        var second = settings.keep(team, phone("", "+1 555 0199"), daniel);
        var other = settings.keep(team, phone("", "+1 555 0200"), daniel);

        assertThat(second.key()).isEqualTo(first.key()).isEqualTo("phone-2");
        assertThat(other.key()).isEqualTo("phone-3");
        settings.remove(team, first.key(), daniel);
        settings.remove(team, other.key(), daniel);
        assertThat(ways.find(team, first.key())).isEmpty();
    }

    @Test
    void whatEveryTeamHasIsRetiredAndNotRemoved() {
        assertThatThrownBy(() -> settings.remove(team, "mail", daniel))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Retire it");
    }

    @Test
    void aSecondRegisterOfMailIsRefused() {
        var wish = wish("", ContactMethod.MAIL, "", WayStatus.TOLERATED, BOTH);

        assertThatThrownBy(() -> settings.keep(team, wish, daniel))
                .hasMessageContaining("one way of this kind already");
    }

    @Test
    void aWayThatIsGoneIsNotBroughtBackByAnOldPage() {
        assertThatThrownBy(() -> settings.keep(team, phone("phone-17", "+1 555 0142"), daniel))
                .hasMessageContaining("removed meanwhile");
    }

    @Test
    @Tag("R74")
    void conversationsCanAlwaysGoOnSomewhere() {
        settings.keep(
                team, wish("mail", ContactMethod.MAIL, "", WayStatus.SUPPORTED, FIRST), daniel);

        var form = wish("form", ContactMethod.FORM, "", WayStatus.SUPPORTED, FIRST);
        assertThatThrownBy(() -> settings.keep(team, form, daniel))
                .hasMessageContaining("One of the two has to stay");
        settings.keep(
                team, wish("mail", ContactMethod.MAIL, "", WayStatus.SUPPORTED, BOTH), daniel);
    }

    private static WayWish phone(String key, String number) {
        return wish(key, ContactMethod.PHONE, number, WayStatus.SUPPORTED, FIRST);
    }

    private static WayWish wish(
            String key, ContactMethod method, String address, WayStatus status, Use use) {
        return new WayWish(
                key,
                method,
                method == ContactMethod.PHONE ? "Hotline" : "A way",
                address,
                status,
                use,
                new Terms(Privacy.TEAM, "", ""),
                Reach.TEAM,
                Watching.USUAL,
                false,
                false);
    }

    private Entry latest() {
        return List.copyOf(audit.latest(team, EntryKind.CHANGE, OptionalLong.empty())).getFirst();
    }
}
