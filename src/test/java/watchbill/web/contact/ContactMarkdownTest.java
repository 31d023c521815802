package watchbill.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.web.Icon;
import watchbill.web.contact.ContactSheet.Entry;

@Tag("R81")
class ContactMarkdownTest {

    @Test
    void eachWayIsALineWithWhatToKnow() {
        var sheet =
                new ContactSheet(
                        "meridian",
                        "Meridian SRE",
                        "Monday to Friday, 08:00–17:00.",
                        List.of(way("Hotline", "+1 555 0142", "tel:+15550142", true)),
                        List.of());

        assertThat(new ContactMarkdown(sheet).text())
                .isEqualTo(
                        """
                        ## How to reach Meridian SRE

                        Monday to Friday, 08:00–17:00.

                        - **Hotline (preferred)**: [+1 555 0142](<tel:+15550142>). Only the team reads it. Everybody may use it, without an account. In business hours.
                        """);
    }

    @Test
    void noSignOfATeamsWordsIsMarkup() {
        var sheet =
                new ContactSheet(
                        "meridian",
                        "Meri*dian*",
                        "",
                        List.of(way("<b>[x](y)", "Room 2_10_", "", false)),
                        List.of());

        assertThat(new ContactMarkdown(sheet).text())
                .contains("Meri\\*dian\\*", "\\<b\\>\\[x\\](y)", "Room 2\\_10\\_");
    }

    private static Entry way(String name, String address, String href, boolean preferred) {
        return new Entry(
                "phone",
                "phone",
                Icon.PHONE,
                name,
                address,
                href,
                preferred,
                false,
                "team",
                "Only the team reads it.",
                "Everybody may use it, without an account.",
                false,
                "",
                "In business hours.");
    }
}
