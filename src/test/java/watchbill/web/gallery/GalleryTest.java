package watchbill.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import watchbill.testing.Chromium;

/// Every page is opened by a browser as people with every screen and every eye meet it. The pictures are left in
/// `target/gallery`; looking at them is part of changing a page.
@TestInstance(Lifecycle.PER_CLASS)
class GalleryTest {

    private static final int WIDE = 1360;
    private static final int PHONE = 390;

    private final Map<String, BrowserContext> screens = new HashMap<>();

    private Chromium chromium;
    private GalleryServer server;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        server = new GalleryServer(Gallery.pictures());
    }

    @AfterAll
    void close() {
        server.close();
        chromium.close();
    }

    static Stream<String> pages() {
        var only = System.getProperty("gallery", "");
        return Gallery.pictures().stream()
                .map(Picture::name)
                .filter(name -> name.matches(only.isEmpty() ? ".*" : only));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanReadAndUseIt(String name) {
        look(picture(name), ColorScheme.LIGHT, WIDE);
        look(picture(name), ColorScheme.DARK, PHONE);
        if (Boolean.getBoolean("gallery.all")) {
            look(picture(name), ColorScheme.DARK, WIDE);
            look(picture(name), ColorScheme.LIGHT, PHONE);
        }
    }

    private void look(Picture picture, ColorScheme scheme, int width) {
        try (var page = screen(scheme, width).newPage()) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate(server.address(picture));
            save(page, picture, scheme, width);

            assertThat(complaints).as("what the browser complained about").isEmpty();
            assertThat(overflow(page)).as("sideways scrolling at " + width).isEmpty();
            assertThat(violations(page)).as("axe, " + scheme + " at " + width).isEmpty();
            if (width == PHONE) {
                assertThat(small(page)).as("targets below 44 px").isEmpty();
            }
        }
    }

    /// One for all pages, so that what they share is loaded once.
    private BrowserContext screen(ColorScheme scheme, int width) {
        return screens.computeIfAbsent(
                scheme + " " + width,
                _ ->
                        chromium.browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setViewportSize(width, width == PHONE ? 844 : 900)
                                                .setDeviceScaleFactor(
                                                        Integer.getInteger("gallery.scale", 1))
                                                .setColorScheme(scheme)));
    }

    private static void save(Page page, Picture picture, ColorScheme scheme, int width) {
        var file =
                "%s-%s-%s.png"
                        .formatted(
                                picture.name(),
                                width == PHONE ? "phone" : "wide",
                                scheme.name().toLowerCase(java.util.Locale.ROOT));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/gallery", file))
                        .setFullPage(true));
    }

    /// In the mode for pages without frames, which needs no second page to gather what it found.
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(
                                List.of(
                                        "wcag2a",
                                        "wcag2aa",
                                        "wcag21a",
                                        "wcag21aa",
                                        "wcag22aa",
                                        "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId()
                                        + ": "
                                        + rule.getHelp()
                                        + " "
                                        + rule.getNodes().stream()
                                                .map(node ->
                                                        node.getHtml()
                                                                + " "
                                                                + node.getFailureSummary())
                                                .toList())
                        .toList();
    }

    private static String overflow(Page page) {
        return (String)
                page.evaluate(
                        """
                        () => {
                          const limit = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= limit) return '';
                          return [...document.querySelectorAll('body *')]
                            .filter(e => e.getBoundingClientRect().right > limit + 1)
                            .map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ') || 'something';
                        }
                        """);
    }

    /// Links inside a sentence are as high as their line; everything else that is pressed is a target of 44 px.
    @SuppressWarnings("unchecked")
    private static List<String> small(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll('button, summary, select, input:not([type=hidden], [type=file]), textarea, nav a, .wb-button, .wb-action')]
                          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.wb-honey, .wb-visually-hidden, .wb-skip'))
                          .filter(e => {
                            const target = e.matches('[type=checkbox], [type=radio]') ? e.closest('label') : e;
                            return target.getBoundingClientRect().height < 43.5;
                          })
                          .map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().height)
                        """);
    }

    private static Picture picture(String name) {
        return Gallery.pictures().stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSwitchOfAppearanceOverrulesTheMachine() {
        var options = new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT);
        try (var context = chromium.browser().newContext(options)) {
            var page = context.newPage();
            page.navigate(server.address(picture("desk-by-night")));

            assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(15, 20, 21)");
        }
    }
}
