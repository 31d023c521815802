package watchbill.web;

import java.util.List;

/// The part of the product a page belongs to; the navigation marks it.
public enum Section {
    DESK("/desk"),
    CONVERSATIONS("/conversations"),
    LOG("/log"),
    SCHEDULE("/schedule"),
    FIGURES("/figures"),
    HANDBOOK("/handbook"),
    SETTINGS("/settings"),
    MORE("/more"),
    NONE("");

    /// Pages about those who ask, and about what they share.
    private static final List<String> ASKERS =
            List.of("/customers", "/organisations", "/problems", "/corrections");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /// The part that an address belongs to. One conversation is work at the desk; their list is a part of
    /// its own, with the pages about those who ask.
    static Section of(String address) {
        if (address.startsWith(CONVERSATIONS.path + "/")) {
            return DESK;
        }
        if (ASKERS.stream().anyMatch(address::startsWith)) {
            return CONVERSATIONS;
        }
        for (var section : values()) {
            if (!section.path.isEmpty()
                    && (address.equals(section.path) || address.startsWith(section.path + "/"))) {
                return section;
            }
        }
        return NONE;
    }
}
