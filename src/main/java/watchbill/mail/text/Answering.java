package watchbill.mail.text;

import java.util.List;
import java.util.regex.Pattern;

/// Words by which a writer says that the answers stand inside the old mail, where no program can tell them apart.
final class Answering {

    private static final int MOST_WORDS = 600;

    private static final Pattern BELOW =
            Pattern.compile(
                    "(?isu).*(\\b(in-?line|interspersed|in (red|blue|green|bold|colou?r))\\b"
                            + "|\\b(answers?|comments?|repl(y|ies)|responses?|see|notes)\\b[^.\\n]{0,30}\\bbelow\\b"
                            + "|\\bbelow\\b[^.\\n]{0,20}\\b(in|marked)\\b"
                            + "|antworten?[^.\\n]{0,20}(unten|im text)|siehe (unten|im text)|(réponses?|voir)[^.\\n]{0,30}ci-dessous"
                            + "|(respuestas?|ver)[^.\\n]{0,20}(abajo|más abajo)|svar[^.\\n]{0,20}nedan).*");

    private Answering() {}

    static boolean saysItIsBelow(List<String> written) {
        var text = String.join("\n", written);
        return text.length() <= MOST_WORDS && BELOW.matcher(text).matches();
    }
}
