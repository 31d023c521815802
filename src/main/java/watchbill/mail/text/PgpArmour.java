package watchbill.mail.text;

import java.util.BitSet;
import java.util.List;

/// The lines that PGP puts around a signed text: nothing in them is for people.
final class PgpArmour {

    private PgpArmour() {}

    static void foldIn(List<String> lines, BitSet folded) {
        fold(lines, folded, "-----BEGIN PGP SIGNED MESSAGE-----", "");
        fold(lines, folded, "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----");
    }

    private static void fold(List<String> lines, BitSet folded, String first, String last) {
        var start = lines.indexOf(first);
        if (start < 0) {
            return;
        }
        for (var at = start; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(last)) {
                folded.set(start, at + 1);
                return;
            }
        }
    }
}
