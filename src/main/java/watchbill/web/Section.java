package watchbill.web;

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

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /// The part that an address belongs to. One conversation is work at the desk; their list is a part of its own.
    static Section of(String address) {
        if (address.startsWith(CONVERSATIONS.path + "/")) {
            return DESK;
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
