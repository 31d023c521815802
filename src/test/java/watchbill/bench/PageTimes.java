package watchbill.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// How long one client waits for a page.
final class PageTimes {

    private static final Amount AIM = Amount.milliseconds(15);
    private static final double MAY_GROW = 1.5;
    private static final int OK = 200;

    /// A file of the same server: what a request costs before anything is done for it.
    private static final String PEER = "an icon from the same server";

    private static final String PEER_PATH = "/assets/favicon.svg";

    private final Installation installation;
    private final Map<String, Amount> atFirstSize = new HashMap<>();

    PageTimes(Installation installation) {
        this.installation = installation;
    }

    /// Measures every page. The first size is what later ones are held against.
    void measure(Report report, int size) throws Exception {
        var peer = Latency.of(() -> get(PEER_PATH)).percentile(95);
        for (var page : pages().entrySet()) {
            var latency = Latency.of(() -> get(page.getValue()));
            var what = "%s, at %,d".formatted(page.getKey(), size);
            report.add(Figure.of(what + ", p50", latency.percentile(50)));
            report.add(
                    held(page.getKey(), Figure.of(what + ", p95", latency.percentile(95)), peer));
            report.add(Figure.of(what + ", p99", latency.percentile(99)));
        }
    }

    private Figure held(String page, Figure figure, Amount peer) {
        var before = atFirstSize.putIfAbsent(page, figure.measured());
        return before == null
                ? figure.beside(PEER, peer).under(AIM)
                : figure.beside("the same when small", before).under(before.times(MAY_GROW));
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("desk, 50 rows", "/desk");
        pages.put("conversation, 50 messages", "/conversations/" + History.LONG_ONE);
        pages.put("search, rare word", "/conversations?q=rare777");
        pages.put("search, common word", "/conversations?q=" + SampleTexts.COMMON_WORD);
        pages.put(
                "search, operators",
                "/conversations?q=from:lab.example+-state:new+" + SampleTexts.COMMON_WORD);
        pages.put("search, mistyped word", "/conversations?q=mseh");
        pages.put("list, narrowed twice", "/conversations?state=waiting-on-customer&kind=use");
        return pages;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var answer = installation.browser().get(installation.url(path));
        if (answer.statusCode() != OK || answer.uri().getPath().startsWith("/sign-in")) {
            throw new IllegalStateException(
                    "%s answered %d at %s".formatted(path, answer.statusCode(), answer.uri()));
        }
        return answer;
    }
}
