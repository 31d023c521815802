package watchbill.channel.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FormInquiryTest {

    @Test
    @Tag("R119")
    void aMailAddressIsAllThatAVisitorNeeds() {
        assertThat(typed("Black window", "On the login nodes.", "aisha@ocean.example").problems())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        assertThat(typed(" ", "", "").problems()).containsOnlyKeys("subject", "text", "email");
        assertThat(typed("Black window", "x", "aisha@ocean").problems())
                .containsEntry(
                        "email",
                        "aisha@ocean is no whole mail address. Something like grace@plasma.example is.");
    }

    @Test
    void aMegabyteOfTextIsRefusedWithTheLimit() {
        assertThat(typed("Log", "x".repeat(1 << 20), "aisha@ocean.example").problems())
                .containsEntry(
                        "text",
                        "1,048,576 characters are too many; at most 100,000 fit. Add the rest as a file.");
    }

    private static FormInquiry typed(String subject, String text, String email) {
        return new FormInquiry(subject, text, "", email, List.of(), "key");
    }
}
