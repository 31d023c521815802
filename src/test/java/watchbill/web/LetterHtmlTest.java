package watchbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterHtmlTest {

    @Test
    void whatCustomersWriteIsTextAndNeverMarkup() {
        assertThat(LetterHtml.plain("<script>alert('x')</script> & more").value())
                .isEqualTo("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more</p>\n");
    }

    @Test
    void paragraphsAndLinesAreKept() {
        assertThat(LetterHtml.plain("Hello,\r\nthere.\r\n\r\n\r\nBye").value())
                .isEqualTo("<p>Hello,<br>\nthere.</p>\n<p>Bye</p>\n");
    }

    @Test
    void addressesCanBeFollowedWithoutTheSignAfterThem() {
        assertThat(LetterHtml.plain("See https://example.org/a?b=1&c=\"2.").value())
                .startsWith(
                        "<p>See <a href=\"https://example.org/a?b=1&amp;c=\" rel=\"noopener noreferrer\">");
        assertThat(LetterHtml.plain("(https://example.org/x).").value())
                .contains("\">https://example.org/x</a>).");
    }

    @Test
    void tablesAndListsCanBeSeenAsTheyWereSent() {
        assertThat(
                        LetterHtml.laidOut(
                                        "<p>See</p><table><tbody><tr><td>1</td></tr></tbody></table>")
                                .value())
                .contains("<td>1</td>");
        assertThat(LetterHtml.laidOut("<ul><li>one <img src=\"cid:a\"></li></ul>").value())
                .contains("<li>one </li>")
                .doesNotContain("img");
        assertThat(LetterHtml.laidOut("<p>Nothing but <b>words</b></p>").isEmpty()).isTrue();
    }

    @Test
    void addressesOfOtherKindsAreNotFollowed() {
        assertThat(LetterHtml.plain("javascript:alert(1)").value())
                .isEqualTo("<p>javascript:alert(1)</p>\n");
    }
}
