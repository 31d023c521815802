package watchbill.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Terms;
import watchbill.channel.way.Use;
import watchbill.channel.way.Watching;
import watchbill.channel.way.WayStatus;
import watchbill.conversation.ContactMethod;

@Tag("R79")
class WayWishTest {

    private static final Use BOTH = new Use(true, true);

    @Test
    void aHotlineThatIsPromisedHasANumber() {
        assertThat(wish(ContactMethod.PHONE, "", Reach.TEAM, BOTH).problems())
                .containsOnlyKeys("address");
        assertThat(wish(ContactMethod.PHONE, "+1 555 0142", Reach.TEAM, BOTH).problems()).isEmpty();
    }

    @Test
    void nobodyIsSingledOutByWhatIsPromised() {
        var toOne = wish(ContactMethod.COLLEAGUE, "nora@meridian.example", Reach.PERSON, BOTH);

        assertThat(toOne.problems().get("status")).contains("reaches the whole team");
    }

    @Test
    void whatIsNotConnectedCannotBePromised() {
        assertThat(wish(ContactMethod.TRACKER, "", Reach.TEAM, BOTH).problems().get("status"))
                .contains("not connected yet");
    }

    @Test
    @Tag("R74")
    void aWayIsForSomething() {
        var forNothing =
                wish(ContactMethod.PHONE, "+1 555 0142", Reach.TEAM, new Use(false, false));

        assertThat(forNothing.problems()).containsOnlyKeys("use");
    }

    @Test
    void whatDoesNotFitOnALineIsSaidBesideItsField() {
        var wish =
                new WayWish(
                        "",
                        ContactMethod.OTHER,
                        "n".repeat(61),
                        "a".repeat(201),
                        WayStatus.TOLERATED,
                        BOTH,
                        new Terms(Privacy.TEAM, "one\ntwo", "n".repeat(301)),
                        Reach.TEAM,
                        Watching.USUAL,
                        false,
                        false);

        assertThat(wish.problems()).containsOnlyKeys("name", "address", "needs", "notes");
        assertThat(wish.problems().get("name")).contains("at most 60 characters; it has 61");
    }

    private static WayWish wish(ContactMethod method, String address, Reach reach, Use use) {
        return new WayWish(
                "",
                method,
                "A way",
                address,
                WayStatus.SUPPORTED,
                use,
                new Terms(Privacy.TEAM, "", ""),
                reach,
                Watching.USUAL,
                false,
                false);
    }
}
