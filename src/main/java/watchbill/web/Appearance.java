package watchbill.web;

import java.util.Locale;

/// Whether pages are light or dark. It is kept in a cookie of the browser, because it is about a screen and not about
/// a person.
public enum Appearance {
    /// As the machine wishes.
    SYSTEM("As the system", Icon.DEVICE_DESKTOP),
    LIGHT("Light", Icon.SUN),
    DARK("Dark", Icon.MOON);

    public static final String COOKIE = "watchbill-appearance";

    private final String label;
    private final Icon icon;

    Appearance(String label, Icon icon) {
        this.label = label;
        this.icon = icon;
    }

    /// What the cookie says; the machine's wish when it says nothing we know.
    public static Appearance of(String cookie) {
        for (var appearance : values()) {
            if (appearance.id().equals(cookie)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /// The value in cookies and forms.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word in the menu.
    public String label() {
        return label;
    }

    /// The sign beside the word.
    public Icon icon() {
        return icon;
    }

    /// The theme that the page asks for; none when the machine decides.
    public String theme() {
        return this == SYSTEM ? "" : id();
    }
}
