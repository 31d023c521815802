package watchbill.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void capitalsAndBlanksMakeNoDifference() {
        assertThat(new EmailAddress(" Grace.Lin@Plasma.Example "))
                .isEqualTo(new EmailAddress("grace.lin@plasma.example"));
    }

    @Test
    void aDomainSaysWhereSomebodyBelongsUnlessItIsAPublicProviders() {
        assertThat(new EmailAddress("grace@plasma.example").tellingDomain())
                .hasValue("plasma.example");
        assertThat(new EmailAddress("grace@gmail.com").tellingDomain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "grace", "@plasma.example", "a b@c.example", "a@b@c", "<a@b.example>"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed))
                .hasMessageContaining("is no mail address. Write grace.lin@plasma.example.");
    }
}
