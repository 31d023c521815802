package watchbill.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R91")
class FileTypeTest {

    @Test
    void whatAFileIsCountsAndNotWhatItIsCalled() {
        assertThat(FileType.of("report.pdf", hex("89504e470d0a1a0a0000000d")))
                .isEqualTo("image/png");
        assertThat(FileType.of("holes.png", hex("4d5a9000"))).isEqualTo("application/x-executable");
        assertThat(FileType.of("x", text("%PDF-1.7"))).isEqualTo("application/pdf");
    }

    @Test
    void aDocumentIsAZipFileWithItsOwnName() {
        assertThat(FileType.of("notes.DOCX", hex("504b0304"))).contains("wordprocessingml");
        assertThat(FileType.of("logs.zip", hex("504b0304"))).isEqualTo("application/zip");
    }

    @Test
    void textIsTextInAnyEncoding() {
        assertThat(FileType.of("a", text("solver: Zeit 12 µs"))).isEqualTo("text/plain");
        assertThat(FileType.of("a", "Zähler".getBytes(ISO_8859_1))).isEqualTo("text/plain");
        assertThat(FileType.of("a", "\uFEFFZähler".getBytes(UTF_16LE))).isEqualTo("text/plain");
        assertThat(FileType.of("a", text("\u001b[31mred\u001b[0m"))).isEqualTo("text/plain");
    }

    @Test
    void aCharacterThatIsCutAtTheEndOfWhatWasReadIsStillText() {
        var bytes = text("µ".repeat(100));

        assertThat(FileType.of("a", Arrays.copyOf(bytes, 199))).isEqualTo("text/plain");
        assertThat(PlainText.charset(Arrays.copyOf(bytes, 199))).isEqualTo(UTF_8);
    }

    @Test
    void whatCanHoldScriptIsCalledByItsName() {
        assertThat(FileType.of("a.png", text("<?xml version='1.0'?>\n<svg onload='alert(1)'/>")))
                .isEqualTo("image/svg+xml");
        assertThat(FileType.of("a.txt", text("<!DOCTYPE html><script>alert(1)</script>")))
                .isEqualTo("text/html");
    }

    @Test
    void whatIsNeitherTextNorKnownIsUnknown() {
        assertThat(FileType.of("a", hex("00010203"))).isEqualTo("application/octet-stream");
        assertThat(FileType.of("empty.log", new byte[0])).isEqualTo("application/octet-stream");
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
