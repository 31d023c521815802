package watchbill.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import watchbill.people.Person;
import watchbill.people.PersonId;

class PasswordRuleTest {

    private static final Person NORA =
            new Person(new PersonId(1), "Nora Kessler", "nora@desk.example");

    @Test
    void aLongPasswordNeedsNoOddCharacters() {
        assertThat(PasswordRule.complaint("lantern gravel seventy moth", NORA)).isEmpty();
    }

    @Test
    void aShortOneIsToldItsLengthAndTheRule() {
        assertThat(PasswordRule.complaint("lantern", NORA))
                .hasValueSatisfying(
                        complaint -> assertThat(complaint).contains("7 characters", "at least 10"));
    }

    @Test
    void aNovelIsRefused() {
        assertThat(PasswordRule.complaint("moth ".repeat(50), NORA)).isPresent();
    }

    @Test
    void whatAnyoneWouldTryFirstIsRefused() {
        assertThat(PasswordRule.complaint("password1234", NORA)).isPresent();
        assertThat(PasswordRule.complaint("aaaaaaaaaaaa", NORA)).isPresent();
        assertThat(PasswordRule.complaint("Nora Kessler", NORA)).isPresent();
        assertThat(PasswordRule.complaint("nora@desk.example", NORA)).isPresent();
    }
}
