package watchbill.web.account;

import java.util.Optional;
import java.util.stream.Stream;

/// What a browser says it is, in the words of its owner: `Firefox on Windows`.
final class Device {

    private record Sign(String sign, String name) {}

    /// The first that fits counts, because browsers claim to be others too.
    private static final Sign[] BROWSERS = {
        new Sign("Edg", "Edge"),
        new Sign("OPR/", "Opera"),
        new Sign("Firefox/", "Firefox"),
        new Sign("Chrome/", "Chrome"),
        new Sign("Safari/", "Safari")
    };

    private static final Sign[] SYSTEMS = {
        new Sign("Android", "Android"),
        new Sign("iPhone", "iPhone"),
        new Sign("iPad", "iPad"),
        new Sign("Windows", "Windows"),
        new Sign("Mac OS X", "Mac"),
        new Sign("Linux", "Linux")
    };

    private Device() {}

    static String of(String userAgent) {
        var browser = find(BROWSERS, userAgent).orElse("A browser");
        return find(SYSTEMS, userAgent).map(system -> browser + " on " + system).orElse(browser);
    }

    private static Optional<String> find(Sign[] signs, String userAgent) {
        return Stream.of(signs)
                .filter(sign -> userAgent.contains(sign.sign()))
                .map(Sign::name)
                .findFirst();
    }
}
