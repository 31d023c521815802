package watchbill.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAttachmentTest {

    @Test
    void aFileIsKeptWithItsFingerprint() {
        var file =
                only(
                        part(
                                "Content-Type: image/png; name=plot.png\nContent-Transfer-Encoding: base64",
                                "aGVsbG8="));

        assertThat(file.bytes()).asString().isEqualTo("hello");
        assertThat(file.size()).isEqualTo(5);
        assertThat(file.sha256())
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        assertThat(file.type()).isEqualTo("image/png");
        assertThat(file.inline()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename=plot.png | plot.png",
                "filename=\"my plot.png\" | my plot.png",
                "filename*=UTF-8''Gr%C3%B6%C3%9Fe.png | Größe.png",
                "filename*=iso-8859-1'de'Gr%F6%DFe.png | Größe.png",
                "filename*0*=UTF-8''%E2%82%AC%20ra; filename*1*=tes; filename*2=.pdf | € rates.pdf",
                "filename=old.pdf; filename*=UTF-8''new.pdf | new.pdf",
                "filename=\"=?utf-8?B?R3LDtsOfZS5wbmc=?=\" | Größe.png",
                "filename=\"../../etc/passwd\" | passwd",
                "filename=\"C:\\\\Users\\\\grace\\\\plot.png\" | plot.png",
                "filename=\"..\" | attachment.bin",
                "filename=\".htaccess\" | htaccess",
                "filename=\"a\u202Egnp.exe\" | agnp.exe",
                "filename=\"a<b>:c?.png\" | a_b__c_.png",
                "filename=\"nul.txt\" | _nul.txt",
                "filename=\"quote\\\"d.png\" | quote_d.png",
                "size=5 | attachment.bin"
            })
    void aFileNameIsReadAndMadeSafe(String parameters, String name) {
        assertThat(
                        only(part(
                                        "Content-Type: application/x-data\nContent-Disposition: attachment; "
                                                + parameters,
                                        "x"))
                                .name())
                .isEqualTo(name);
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        assertThat(
                        only(part(
                                        "Content-Type: image/png; name="
                                                + "x".repeat(5_000)
                                                + ".png",
                                        "x"))
                                .name())
                .hasSize(200)
                .endsWith(".png");
    }

    @Test
    void aPictureInsideTheTextIsMarked() {
        var file =
                only(
                        part(
                                "Content-Type: image/png\nContent-ID: <p1@x>\nContent-Disposition: inline; filename=p.png",
                                "x"));

        assertThat(file.inline()).isTrue();
        assertThat(file.contentId()).isEqualTo("p1@x");
    }

    @Test
    void aTextFileIsNotTheText() {
        var mail =
                part(
                        "Content-Type: text/plain; name=log.txt\nContent-Disposition: attachment; filename=log.txt",
                        "line");

        assertThat(only(mail).name()).isEqualTo("log.txt");
        assertThat(mail.body().text()).isEqualTo("Hello");
    }

    @Test
    void aSignedMailIsReadAndItsSignatureKept() {
        var mail =
                Letter.from(
                        "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; boundary=A\n\n--A\n\nSigned words\n--A\nContent-Type: application/pgp-signature\n\nxx\n--A--\n");

        assertThat(mail.body().text()).isEqualTo("Signed words");
        assertThat(only(mail).name()).isEqualTo("attachment.asc");
    }

    @Test
    void aTextWrappedInItsSignatureIsUnwrapped() {
        // given SignedData with the octets of a small mail inside
        var inner = "Content-Type: text/plain\r\n\r\nSigned words".getBytes(UTF_8);
        var octets = der(0x04, inner);
        var data =
                der(
                        0x30,
                        der(0x06, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1),
                        der(0xA0, octets));
        var signed = der(0x30, der(0x02, 1), der(0x31, new byte[0]), data);
        var all =
                der(
                        0x30,
                        der(0x06, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2),
                        der(0xA0, signed));

        // when
        var mail =
                Letter.from(
                        "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
                                + Base64.getEncoder().encodeToString(all));

        // then
        assertThat(mail.body().text()).isEqualTo("Signed words");
    }

    @Test
    void anEncryptedMailIsKeptAsAFileWithAWarning() {
        var smime =
                Letter.from(
                        "Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIIBAAAA\n");
        var pgp =
                Letter.from(
                        "Content-Type: multipart/encrypted; boundary=A\n\n--A\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--A\nContent-Type: application/octet-stream; name=encrypted.asc\n\nxx\n--A--\n");

        assertThat(only(smime).name()).isEqualTo("smime.p7m");
        assertThat(smime.warnings()).singleElement().asString().contains("S/MIME");
        assertThat(pgp.attachments()).hasSize(2);
        assertThat(pgp.warnings()).containsExactly("The mail is encrypted; it is kept as a file.");
    }

    @Test
    void whatOutlookPackedIsUnpacked() {
        // given a title and the data of one file
        var bundle = new ByteArrayOutputStream();
        bundle.writeBytes(new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0});
        bundle.writeBytes(attribute(0x00069002, new byte[14]));
        bundle.writeBytes(attribute(0x00018010, "../plot.txt\0".getBytes(UTF_8)));
        bundle.writeBytes(attribute(0x0006800F, "hello".getBytes(UTF_8)));

        // when
        var mail =
                part(
                        "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64",
                        Base64.getEncoder().encodeToString(bundle.toByteArray()));

        // then
        assertThat(mail.attachments())
                .extracting(MailAttachment::name)
                .containsExactly("winmail.dat", "plot.txt");
        assertThat(mail.attachments().getLast().bytes()).asString().isEqualTo("hello");
        assertThat(mail.warnings()).hasSize(1);
    }

    @Test
    void aBrokenBundleOfOutlookIsKept() {
        assertThat(
                        part(
                                        "Content-Type: application/ms-tnef; name=winmail.dat",
                                        "x\u009f>\"garbage")
                                .attachments())
                .hasSize(1);
    }

    private static ParsedMail part(String headers, String content) {
        return Letter.from(
                "Content-Type: multipart/mixed; boundary=A\n\n--A\n\nHello\n--A\n"
                        + headers
                        + "\n\n"
                        + content
                        + "\n--A--\n");
    }

    private static MailAttachment only(ParsedMail mail) {
        assertThat(mail.attachments()).hasSize(1);
        return mail.attachments().getFirst();
    }

    private static byte[] der(int tag, byte[]... values) {
        var content = new ByteArrayOutputStream();
        for (var value : values) {
            content.writeBytes(value);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(0x81);
        out.write(content.size());
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }

    private static byte[] der(int tag, int... value) {
        var bytes = new byte[value.length];
        for (var at = 0; at < value.length; at++) {
            bytes[at] = (byte) value[at];
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        out.write(bytes.length);
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    private static byte[] attribute(int tag, byte[] data) {
        var out = ByteBuffer.allocate(data.length + 11).order(ByteOrder.LITTLE_ENDIAN);
        return out.put((byte) 1)
                .putInt(tag)
                .putInt(data.length)
                .put(data)
                .putShort((short) 0)
                .array();
    }
}
