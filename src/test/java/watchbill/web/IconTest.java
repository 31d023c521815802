package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class IconTest {

    @Test
    void everyIconIsInTheSprite() throws IOException {
        var sprite =
                new ClassPathResource("static/assets/icons.svg")
                        .getContentAsString(StandardCharsets.UTF_8);

        for (var icon : Icon.values()) {
            assertThat(sprite).contains("<symbol id=\"" + icon.id() + "\"");
        }
    }
}
