package watchbill.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R114")
class QrPictureTest {

    @Test
    void aSecretBecomesAPictureWithAQuietZone() {
        var picture =
                QrPicture.of(
                        "otpauth://totp/VisIt%20SRE%20desk:nora@desk.example?secret=JBSWY3DPEHPK3PXP");

        // version 5 or so: 17 + 4 * version modules, and four light ones around
        assertThat(picture.size()).isBetween(33 + 8, 53 + 8);
        assertThat(picture.size() % 4).isEqualTo(1);
        // the first dark module is the corner of the finder pattern, behind the quiet zone
        assertThat(picture.path()).startsWith("M4 4h1v1h-1zM5 4h1v1h-1z");
    }

    @Test
    void nothingToScanIsNoPicture() {
        assertThat(QrPicture.NONE.isDrawn()).isFalse();
    }
}
