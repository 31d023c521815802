package watchbill.web.gallery;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import watchbill.testing.Chromium;

/// One screen that pages are looked at on. It has a browser and a thread of its own, so that several look at once.
final class Eye implements AutoCloseable {

    static final int WIDE = 1360;
    static final int PHONE = 390;

    /// Its answer is only what is wrong: all that is right with a page would be a longer text than the page.
    static final String AXE =
            """
            () => axe
              .run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
              })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(
                node => `${rule.id}: ${rule.help} ${node.html} ${node.failureSummary}`)))
            """;

    private final ColorScheme scheme;
    private final int width;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Chromium chromium;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /// What was seen.
    ///
    /// @param complaints of the browser
    /// @param overflow   what is wider than the screen; empty for nothing
    /// @param violations of the rules of axe
    /// @param small      what is too small for a thumb, on a phone
    record Impression(
            List<String> complaints,
            String overflow,
            List<String> violations,
            List<String> small) {}

    Eye(ColorScheme scheme, int width) {
        this.scheme = scheme;
        this.width = width;
        this.chromium = onThread(Chromium::start).join();
        this.page = onThread(this::open).join();
    }

    /// Looks at a page, and leaves a picture in `target/gallery`.
    CompletableFuture<Impression> look(String name, String address) {
        return onThread(() -> lookNow(name, address));
    }

    /// What a script says of a page.
    Object ask(String address, String script) {
        return onThread(
                        () -> {
                            page.navigate(address);
                            return page.evaluate(script);
                        })
                .join();
    }

    @Override
    public String toString() {
        return "%s at %d".formatted(scheme.name().toLowerCase(Locale.ROOT), width);
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(chromium::close, thread).join();
        thread.close();
    }

    private <T> CompletableFuture<T> onThread(Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, thread);
    }

    /// One tab for all pages: it learns style sheet and scripts once. Axe waits in each page that it opens.
    private Page open() {
        var context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, width == PHONE ? 844 : 900)
                                        .setDeviceScaleFactor(
                                                Integer.getInteger("gallery.scale", 1))
                                        .setColorScheme(scheme));
        context.addInitScript(AxeBuilder.getAxeScript());
        var tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        tab.onPageError(complaints::add);
        return tab;
    }

    private Impression lookNow(String name, String address) {
        complaints.clear();
        page.navigate(address);
        // Letters of another font are of another width.
        page.evaluate("() => document.fonts.ready.then(() => true)");
        save(name);
        return new Impression(
                List.copyOf(complaints),
                overflow(),
                violations(),
                width == PHONE ? small() : List.of());
    }

    private void save(String name) {
        var screen = width == PHONE ? "phone" : "wide";
        var file = "%s-%s-%s.png".formatted(name, screen, scheme.name().toLowerCase(Locale.ROOT));
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/gallery", file))
                        .setFullPage(true));
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() {
        return (List<String>) page.evaluate(AXE);
    }

    private String overflow() {
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
    private List<String> small() {
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
}
