package watchbill.web.settings;

/// The parts of the settings, each with an address of its own.
public enum SettingsSection {
    TEAM("Team", "team"),
    HOURS("Hours", "hours"),
    HOLIDAYS("Days off", "holidays"),
    GOAL("Response goal", "goal"),
    PEOPLE("People", "people"),
    WAYS("Ways of contact", "ways"),
    MAIL("Mail", "mail"),
    SENDERS("Sender rules", "senders"),
    ANSWERS("Canned answers", "canned-answers"),
    TOPICS("Topics", "topics"),
    ORGANISATIONS("Organisations", "organisations"),
    OUTSIDE_TEAMS("Outside teams", "outside-teams"),
    CHANGES("Changes", "changes");

    private final String title;
    private final String name;

    SettingsSection(String title, String name) {
        this.title = title;
        this.name = name;
    }

    public String title() {
        return title;
    }

    /// The address of the page.
    public String path() {
        return "/settings/" + name;
    }

    /// The template, below `src/main/jte`.
    String template() {
        return "settings/" + name.replace('-', '_');
    }
}
