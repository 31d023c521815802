package watchbill.mail.mime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What was wrong with a mail, each thing said once. Bounded, so that a hostile mail cannot fill a page with complaints.
public final class Warnings {

    private static final int MOST = 30;
    private static final int LONGEST = 200;

    private final Set<String> sentences = new LinkedHashSet<>();

    /// Notes a plain sentence. Values of the mail that it quotes may be anything: they are made printable here.
    public void add(String sentence) {
        if (sentences.size() < MOST) {
            var printable = sentence.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
            sentences.add(
                    printable.length() <= LONGEST
                            ? printable
                            : printable.substring(0, LONGEST - 1) + "…");
        }
    }

    public List<String> list() {
        return List.copyOf(sentences);
    }
}
