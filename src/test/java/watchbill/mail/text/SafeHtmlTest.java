package watchbill.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe src='https://evil.example'></iframe>",
                "<form action='https://evil.example'><input name=a></form>",
                "<style>body{display:none}</style>",
                "<p style='position:fixed;top:0'>x</p>",
                "<svg onload=alert(1)></svg>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<base href='https://evil.example'>"
            })
    void nothingRunsOrLeavesItsPlace(String html) {
        assertThat(SafeHtml.of(html))
                .doesNotContain(
                        "script", "onerror", "onload", "iframe", "<form", "<input", "style", "<svg",
                        "<meta", "<base");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(
                        SafeHtml.of(
                                "<img src='https://tracker.example/p.gif'><img src='//tracker.example/q'><img src='data:image/png;base64,x'>"))
                .doesNotContain("tracker", "data:");
    }

    @Test
    void picturesOfTheMailItselfStay() {
        assertThat(SafeHtml.of("<img src='cid:p1@x' alt='A plot'>"))
                .isEqualTo("<img src=\"cid:p1&#64;x\" alt=\"A plot\" />");
    }

    @Test
    void aLinkTellsItsTargetNothing() {
        assertThat(SafeHtml.of("<a href='https://visit.example'>x</a>"))
                .contains("href=\"https://visit.example\"", "noopener", "noreferrer");
    }
}
