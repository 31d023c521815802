package watchbill.web;

import java.util.List;

/// What the last step did, said once.
///
/// @param text one sentence; empty when nothing was done
/// @param undo the resource whose deletion takes the step back; empty when nothing does
public record Toast(String text, String undo) {

    /// Below which addresses steps are taken back; needed before any toast is made.
    private static final List<String> OURS =
            List.of("/conversations/", "/customers/", "/problems/", "/corrections/");

    public static final Toast NONE = new Toast("", "");

    private static final String BETWEEN = "\n";

    /// An address of ours or none: what comes from a cookie leads nowhere else.
    public Toast {
        undo = OURS.stream().anyMatch(undo::startsWith) ? undo : "";
    }

    static Toast of(String kept) {
        var end = kept.indexOf(BETWEEN);
        return end < 0
                ? new Toast(kept, "")
                : new Toast(kept.substring(0, end), kept.substring(end + BETWEEN.length()));
    }

    String kept() {
        return undo.isEmpty() ? text : text + BETWEEN + undo;
    }
}
