package watchbill.web;

/// Whether single keys act. Like the appearance it is about a browser, so a cookie keeps it.
public final class Shortcuts {

    /// `off` when single keys do nothing.
    public static final String COOKIE = "watchbill-shortcuts";

    private Shortcuts() {}
}
