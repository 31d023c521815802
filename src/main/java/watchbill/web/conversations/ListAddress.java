package watchbill.web.conversations;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of the list, which can be shared.
public final class ListAddress {

    private static final String LIST = "/conversations";

    private ListAddress() {}

    /// What is open and fits one part of a filter, such as the `site` named `Cedar`.
    public static String open(String part, String value) {
        return of(Map.of("state", Query.OPEN, part, value));
    }

    /// @param asked the part behind the question mark
    static String asking(String asked) {
        return LIST + "?" + asked;
    }

    /// The part behind the question mark; empty for the whole list.
    static String asked(Map<String, String> parts) {
        var address = of(parts);
        return address.equals(LIST) ? "" : address.substring(LIST.length() + 1);
    }

    /// @param parts by their names; empty ones are left out
    static String of(Map<String, String> parts) {
        var asked = new TreeMap<>(parts);
        asked.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(LIST);
        asked.keySet().forEach(part -> address.queryParam(part, "{" + part + "}"));
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
