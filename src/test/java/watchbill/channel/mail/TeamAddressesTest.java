package watchbill.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static watchbill.channel.mail.AddressRule.FORWARD;
import static watchbill.channel.mail.AddressRule.LEAVE;
import static watchbill.channel.mail.AddressRule.LISTEN;
import static watchbill.channel.mail.AddressRule.TAKE_IN;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.people.TeamId;

@Tag("R118")
class TeamAddressesTest {

    private static final DeskAddress HELP = address("help@meridian.example");
    private static final DeskAddress LIST = address("users@meridian.example");
    private static final DeskAddress OLD = address("support@meridian.example");

    @Test
    void anAddressIsTreatedAsIsWished() {
        var all = new TeamAddresses(List.of(HELP, LIST));

        assertThat(all.treated(LIST.address(), LISTEN, "").treatment())
                .isEqualTo("only listened to");
        assertThat(all.treated(LIST.address(), FORWARD, HELP.address()).treatment())
                .isEqualTo("forwarded to help@meridian.example");
    }

    @Test
    void oneAddressGoesOnTakingMailIn() {
        var all = new TeamAddresses(List.of(HELP, LIST.treated(LISTEN, "")));

        assertThatThrownBy(() -> all.treated(HELP.address(), LEAVE, ""))
                .hasMessageContaining(
                        "help@meridian.example is the only address that takes mail in.");
        assertThatThrownBy(() -> all.checkWithout(HELP.address()))
                .hasMessageContaining("Let another one do so first.");
    }

    @Test
    void mailIsForwardedInOneStep() {
        var all = new TeamAddresses(List.of(HELP, LIST.treated(FORWARD, HELP.address()), OLD));

        // to where it is taken in, and not on from there
        assertThatThrownBy(() -> all.treated(OLD.address(), FORWARD, LIST.address()))
                .hasMessageContaining(
                        "'users@meridian.example' is none. There is help@meridian.example.");
        assertThatThrownBy(() -> all.treated(OLD.address(), FORWARD, OLD.address()))
                .hasMessageContaining("'support@meridian.example' is none.");

        // and where mail is forwarded to, it is taken in
        assertThatThrownBy(() -> all.treated(HELP.address(), FORWARD, OLD.address()))
                .hasMessageContaining(
                        "users@meridian.example is forwarded to help@meridian.example.");
        assertThat(all.treated(LIST.address(), TAKE_IN, "").forwardTo()).isEmpty();
    }

    @Test
    void anAddressThatIsNotThereIsNamed() {
        assertThatThrownBy(
                        () -> new TeamAddresses(List.of(HELP)).treated("a@b.example", TAKE_IN, ""))
                .hasMessageContaining("The team has no address a@b.example. Add it first.");
    }

    private static DeskAddress address(String address) {
        return new DeskAddress(new TeamId(1), address, "Meridian");
    }
}
