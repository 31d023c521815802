package watchbill.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailCharsetTest {

    @ParameterizedTest
    @CsvSource({
        "utf-8, Grüße",
        "iso-8859-15, 5 €",
        "windows-1251, Привет",
        "koi8-r, Привет",
        "iso-2022-jp, こんにちは",
        "shift_jis, こんにちは",
        "euc-jp, こんにちは",
        "gb2312, 你好",
        "gb18030, 你好",
        "big5, 你好",
        "euc-kr, 안녕",
        "iso-8859-8, שלום"
    })
    void aTextInADeclaredCharsetIsRead(String charset, String text) {
        var mail =
                Letter.from(
                        "Content-Type: text/plain; charset=" + charset + "\n\n" + text + "\n",
                        Charset.forName(charset));

        assertThat(mail.body().visible()).isEqualTo(text);
        assertThat(mail.warnings()).isEmpty();
    }

    @Test
    void anUnknownCharsetIsReadAsUtf8WithAWarning() {
        var mail = Letter.from("Content-Type: text/plain; charset=x-moon\n\nGrüße\n");

        assertThat(mail.body().visible()).isEqualTo("Grüße");
        assertThat(mail.warnings())
                .containsExactly("The charset 'x-moon' is unknown; the text is read as UTF-8.");
    }

    @Test
    void latin1ThatSaysItIsUtf8IsReadWithAWarning() {
        var mail = Letter.from("Content-Type: text/plain; charset=utf-8\n\nGrüße\n", ISO_8859_1);

        assertThat(mail.body().visible()).isEqualTo("Grüße");
        assertThat(mail.warnings()).hasSize(1);
    }

    @Test
    void utf8ThatSaysItIsAsciiIsReadWithAWarning() {
        var mail = Letter.from("Content-Type: text/plain; charset=us-ascii\n\nGrüße – ok\n");

        assertThat(mail.body().visible()).isEqualTo("Grüße – ok");
        assertThat(mail.warnings()).hasSize(1);
    }

    @Test
    void oneStrayByteDoesNotSpoilTheRest() {
        // given UTF-8 with one byte of another charset
        var source = "Content-Type: text/plain; charset=utf-8\n\nGrüße und Tsch\u00fcss\n";
        var bytes = ("Subject: x\n" + source).getBytes(UTF_8);
        var broken =
                new String(bytes, ISO_8859_1)
                        .replace("sch\u00c3\u00bcss", "sch\u00fcss")
                        .getBytes(ISO_8859_1);

        assertThat(MailParser.parse(broken).body().visible()).isEqualTo("Grüße und Tschüss");
    }

    @Test
    void headersMayHoldBytesTheyShouldNot() {
        assertThat(Letter.from("Subject: Grüße\n\nx\n", UTF_8).header().subject())
                .isEqualTo("Grüße");
        assertThat(Letter.from("Subject: Grüße\n\nx\n", ISO_8859_1).header().subject())
                .isEqualTo("Grüße");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?Q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?UTF-8?B?R3LDvMOfZQ==?= | Grüße",
                "=?iso-8859-1?q?Gr=FC=DFe_an?= alle | Grüße an alle",
                "=?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?= | Grüße",
                "=?utf-8?B?R3LDvM?= =?utf-8?B?OfZQ==?= | Grüße",
                "=?utf-8?q?Gr=C3=BC?==?utf-8?q?=C3=9Fe?= | Grüße",
                "Re:=?utf-8?q?_Gr=C3=BC=C3=9Fe?= | Re: Grüße",
                "=?utf-8?q?Gr=C3=BC=C3=9Fe an alle?= | Grüße an alle",
                "=?x-moon?q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?utf-8*de?q?Gr=C3=BC=C3=9Fe?= | Grüße",
                "=?utf-8?q?What=3F?? | =?utf-8?q?What=3F??"
            })
    void wordsInASubjectAreDecodedAlsoWhenBroken(String raw, String subject) {
        assertThat(Letter.from("Subject: " + raw + "\n\nx\n").header().subject())
                .isEqualTo(subject);
    }

    @Test
    void aCharacterCutInTwoBetweenJapaneseWordsIsWhole() {
        var mail =
                Letter.from(
                        "Subject: =?utf-8?B?44GT44KT44Gr44Gh44E=?=\n =?utf-8?B?r+S4lueVjA==?=\n\nx\n",
                        StandardCharsets.US_ASCII);

        assertThat(mail.header().subject()).isEqualTo("こんにちは世界");
    }
}
