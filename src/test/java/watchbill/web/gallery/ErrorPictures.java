package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Appearance;
import watchbill.web.Fact;
import watchbill.web.error.ErrorPage;
import watchbill.web.error.UnsentPage;
import watchbill.web.setup.ClosedPage;

/// What is shown instead of a page.
final class ErrorPictures {

    private ErrorPictures() {}

    static List<Picture> all() {
        return List.of(
                error(
                        "error-404",
                        new ErrorPage(
                                "Meridian",
                                "There is nothing here",
                                "The address may have lost a letter, or what it led to was removed. Nothing of yours is lost.",
                                "/desk",
                                "Go to the desk",
                                false,
                                Appearance.SYSTEM)),
                error(
                        "error-429",
                        new ErrorPage(
                                "Meridian",
                                "That was a little fast",
                                "More than 60 steps in a minute came from your network. Nothing of this one was kept; wait a minute, go back, and send it again.",
                                "/ask",
                                "Go to the contact form",
                                false,
                                Appearance.DARK)),
                error(
                        "error-503",
                        new ErrorPage(
                                "Watchbill",
                                "The database cannot be reached",
                                "What was stored is safe, and mail waits at its sender. It usually comes back by itself within a minute; what you typed is still on the page before this one.",
                                "",
                                "",
                                true,
                                Appearance.SYSTEM)),
                new Picture(
                        "unsent",
                        "unsent",
                        Map.of(
                                "page",
                                new UnsentPage(
                                        "Watchbill",
                                        "Our database cannot be reached; it usually comes back within a minute. What you typed is all here. Wait a moment and send it again.",
                                        "/ask",
                                        List.of(Fact.of("subject", "Volume render is black")),
                                        "I open the supernova example and add a Volume plot.",
                                        true,
                                        "25 MB",
                                        Appearance.SYSTEM))),
                new Picture(
                        "set-up-closed",
                        "setup/closed",
                        Map.of("page", new ClosedPage(Appearance.SYSTEM))));
    }

    private static Picture error(String name, ErrorPage page) {
        return new Picture(name, "error", Map.of("page", page));
    }
}
