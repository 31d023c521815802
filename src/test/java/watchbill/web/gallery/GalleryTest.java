package watchbill.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import watchbill.web.gallery.Eye.Impression;

/// Every page is opened by a browser as people with every screen and every eye meet it. The pictures are left in
/// `target/gallery`; looking at them is part of changing a page.
///
/// `-Dgallery=schedule.*` looks at some pages only, `-Dgallery.all=true` at all in dark and light on both screens.
@TestInstance(Lifecycle.PER_CLASS)
class GalleryTest {

    private List<Eye> eyes = List.of();
    private GalleryServer server;

    @BeforeAll
    void open() {
        server = new GalleryServer(Gallery.pictures());
        eyes =
                Boolean.getBoolean("gallery.all")
                        ? List.of(
                                new Eye(ColorScheme.LIGHT, Eye.WIDE),
                                new Eye(ColorScheme.DARK, Eye.PHONE),
                                new Eye(ColorScheme.DARK, Eye.WIDE),
                                new Eye(ColorScheme.LIGHT, Eye.PHONE))
                        : List.of(
                                new Eye(ColorScheme.LIGHT, Eye.WIDE),
                                new Eye(ColorScheme.DARK, Eye.PHONE));
    }

    @AfterAll
    void close() {
        eyes.forEach(Eye::close);
        server.close();
    }

    static Stream<Picture> pages() {
        var only = System.getProperty("gallery", "");
        return Gallery.pictures().stream()
                .filter(picture -> picture.name().matches(only.isEmpty() ? ".*" : only));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadAndUseIt(Picture picture) {
        Map<Eye, CompletableFuture<Impression>> seen = new LinkedHashMap<>();
        eyes.forEach(eye -> seen.put(eye, eye.look(picture.name(), server.address(picture))));

        seen.forEach((eye, impression) -> judge(eye.toString(), impression.join()));
    }

    private static void judge(String screen, Impression impression) {
        assertThat(impression.complaints()).as("complaints of the browser, " + screen).isEmpty();
        assertThat(impression.overflow()).as("sideways scrolling, " + screen).isEmpty();
        assertThat(impression.violations()).as("axe, " + screen).isEmpty();
        assertThat(impression.small()).as("targets below 44 px").isEmpty();
    }

    @Test
    void anEyeSeesWhatAxeForbids() {
        var sound = server.address(Gallery.pictures().getFirst());

        var found =
                eyes.getFirst()
                        .ask(
                                sound,
                                "() => { document.body.append(new Image()); return (%s)(); }"
                                        .formatted(Eye.AXE));

        assertThat(found).asString().contains("image-alt");
    }

    @Test
    void theSwitchOfAppearanceOverrulesTheMachine() {
        var byNight =
                Gallery.pictures().stream()
                        .filter(picture -> picture.name().equals("desk-by-night"))
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        eyes.getFirst()
                                .ask(
                                        server.address(byNight),
                                        "() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(15, 20, 21)");
    }
}
