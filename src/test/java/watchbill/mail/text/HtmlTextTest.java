package watchbill.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void paragraphsListsAndLinksReadAsThePageDid() {
        assertThat(
                        HtmlText.of(
                                "<p>Hello <b>you</b>,</p><ul><li>one<li>two</ul><ol><li>a<li>b</ol>"
                                        + "<p>See <a href='https://visit.example/doc'>the manual</a>.</p>"))
                .isEqualTo(
                        "Hello you,\n\n- one\n- two\n\n1. a\n2. b\n\nSee the manual (https://visit.example/doc).\n");
    }

    @Test
    void aLinkThatShowsItsTargetSaysItOnce() {
        assertThat(HtmlText.of("<a href='https://visit.example/'>https://visit.example</a>"))
                .isEqualTo("https://visit.example\n");
    }

    @Test
    void typedSpaceIsKeptWhereThePageKeepsIt() {
        assertThat(HtmlText.of("<pre>a\n  b</pre><p>c   d</p>")).isEqualTo("a\n  b\n\nc d\n");
    }

    @Test
    void quotesGetTheirMarks() {
        assertThat(
                        HtmlText.of(
                                "Yes.<blockquote>Does it<blockquote>work?</blockquote></blockquote>"))
                .startsWith("Yes.\n\n> Does it\n")
                .contains("> > work?");
    }

    @Test
    void whatOutlookPutsBelowFoldsAsItsPlainTextDoes() {
        // given
        var html =
                "<p>Works.</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> Ada &lt;ada@visit.example&gt;<br>"
                        + "<b>Sent:</b> Monday<br><b>To:</b> Grace<br><b>Subject:</b> Plot</p></div><p>Try it.</p>";

        // then
        assertThat(QuoteFolding.fold(HtmlText.of(html), true).visible()).isEqualTo("Works.");
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(
                        HtmlText.of(
                                "<style>p{}</style><script>x</script><div style='display: none'>y</div>Hello"))
                .isEqualTo("Hello\n");
    }
}
