package watchbill.web;

/// HTML that may stand in a page as it is, because it was rendered from Markdown or sanitised. Templates write
/// nothing else unescaped.
///
/// @param value markup without script, style or foreign addresses
public record SafeHtml(String value) {

    public static final SafeHtml NOTHING = new SafeHtml("");

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
