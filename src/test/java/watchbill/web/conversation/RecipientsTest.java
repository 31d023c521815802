package watchbill.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.conversation.Contact;

class RecipientsTest {

    private static final Contact GRACE = new Contact("Grace Lin", "grace.lin@plasma.example");
    private static final Contact USERS = new Contact("", "users@meridian.example");

    @Test
    @Tag("R120")
    void theNumberOfRecipientsIsAlwaysSaid() {
        assertThat(new Recipients(List.of(GRACE)).sentence())
                .isEqualTo("1 person receives this mail. No lists.");
        assertThat(new Recipients(List.of(GRACE, USERS, GRACE)).sentence())
                .isEqualTo("2 people receive this mail. users@meridian.example looks like a list.");
    }

    @Test
    @Tag("R120")
    void aListOrManyPeopleAreAskedAbout() {
        // given
        var many =
                IntStream.range(0, 14)
                        .mapToObj(i -> new Contact("", "person%d@plasma.example".formatted(i)))
                        .toList();

        // then
        assertThat(new Recipients(List.of(GRACE)).question()).isEmpty();
        assertThat(new Recipients(many).question()).isEqualTo("Send to 14 people?");
        assertThat(new Recipients(List.of(GRACE, USERS)).question())
                .isEqualTo("Send to 2 people? users@meridian.example looks like a list.");
    }

    @Test
    void addressesAreReadAsPeopleTypeThem() {
        assertThat(Recipients.typed(" ken@a.example, ann@b.example;tom@c.example "))
                .extracting(Contact::email)
                .containsExactly("ken@a.example", "ann@b.example", "tom@c.example");
        assertThat(Recipients.typed("")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNamed() {
        assertThatThrownBy(() -> Recipients.typed("ken@a.example, ann"))
                .hasMessage("ann is no mail address. Something like grace@plasma.example is.");
    }
}
