package watchbill.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import watchbill.search.Excerpt.Piece;

@Tag("R90")
class MarksTest {

    private static final Marks HOLES = new Marks(List.of(new Term.Word("holes")));

    @Test
    void aWordIsMarkedInAnyCaseAndOnlyWhole() {
        assertThat(shown(HOLES.in("Holes, holes and holesaw")))
                .isEqualTo("[Holes], [holes] and holesaw");
    }

    @Test
    void aPhraseIsMarkedAcrossALineAndAPrefixToItsEnd() {
        var marks =
                new Marks(List.of(new Term.Phrase("block boundaries"), new Term.Prefix("recei")));

        assertThat(shown(marks.in("I received block\nboundaries")))
                .isEqualTo("I [received] [block\nboundaries]");
    }

    @Test
    void anExcerptIsALineOrTwoAroundWhatWasFound() {
        var text = "word ".repeat(100) + "with\n\nholes in it" + " more".repeat(100);

        var excerpt = shown(HOLES.around(text));

        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("with [holes] in it");
        assertThat(excerpt).hasSizeLessThan(220);
    }

    @Test
    void aTextWithoutABlankIsCutAllTheSame() {
        assertThat(shown(HOLES.around("holes" + ".".repeat(10_000)))).hasSizeLessThan(220);
        assertThat(shown(HOLES.around(".".repeat(10_000) + "holes"))).contains("[holes]");
    }

    @Test
    void signsOfExpressionsMeanThemselves() {
        var marks = new Marks(List.of(new Term.Word("a.*b"), new Term.Word("\\E(x")));

        assertThat(shown(marks.in("aXXb a.*b (x"))).isEqualTo("aXXb [a.*b] (x");
        assertThat(new Marks(List.of(new Term.From("grace"))).around("grace")).isEmpty();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
