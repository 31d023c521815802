package watchbill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @Test
    void tablesLinksAndStruckOutTextAreKnown() {
        assertThat(Markdown.html("~~no~~ https://visit.example\n\n|a|b|\n|-|-|\n|1|2|"))
                .contains("<del>no</del>")
                .contains("href=\"https://visit.example\"")
                .contains("<table>");
    }

    @Test
    void markupOfAnotherKindIsShownAsTyped() {
        assertThat(Markdown.html("<script>alert(1)</script> <b>x</b>"))
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .contains("&lt;script");
    }

    @Test
    void aLinkCannotRunAScript() {
        assertThat(Markdown.html("[x](javascript:alert(1)) ![y](javascript:alert(2))"))
                .doesNotContain("javascript:");
    }

    @Test
    void aPictureIsALinkAndLoadsNothing() {
        assertThat(Markdown.html("![A plot](https://tracker.example/p.png)"))
                .doesNotContain("<img")
                .contains("<a href=\"https://tracker.example/p.png\">A plot</a>");
    }

    @Test
    void theWritersLinesStayLines() {
        assertThat(Markdown.html("Hello,\nhere it is.")).contains("Hello,<br>\nhere it is.");
    }

    @Test
    void absurdNestingIsStillText() {
        assertThat(Markdown.html("> ".repeat(20_000) + "[".repeat(20_000) + "*a ".repeat(20_000)))
                .isNotEmpty();
    }

    @Test
    void anExcerptHasNoMarkupAndABoundedLength() {
        assertThat(Markdown.excerpt("# Hello\n\n**bold** words go on and on", 14))
                .isEqualTo("Hello bold wo…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Start with `--no-balance`.\\nThen look again. = Start with --no-balance. Then look again.",
                "- one\\n- two = one two",
                "> they said\\n\\nwe say = they said we say",
                "[the page](https://desk.example/a) says so = the page says so",
                "![holes](https://desk.example/a.png) in it = holes in it",
                "a <b>bold</b> word = a <b>bold</b> word",
                "```\\nmesh --all\\n```\\nthen = mesh --all then",
                "a ~~b~~c = a bc",
                "|x|y|\\n|-|-|\\n|1|2| = x y 1 2",
                "   = ''"
            })
    void anExcerptIsWhatAPersonWouldReadAloud(String markdown, String words) {
        assertThat(Markdown.excerpt(markdown == null ? "" : markdown.replace("\\n", "\n"), 60))
                .isEqualTo(words);
    }

    @Test
    void anExcerptOfALongTextIsItsBeginning() {
        assertThat(Markdown.excerpt("wide   spaces " + "and so on ".repeat(10_000), 20))
                .isEqualTo("wide spaces and so…");
    }
}
