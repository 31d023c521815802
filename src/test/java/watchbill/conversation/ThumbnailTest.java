package watchbill.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@Tag("R91")
class ThumbnailTest {

    /// EXIF that says: turn me a quarter to the right; and who owns the camera.
    private static final String EXIF =
            "ffe10028457869660000"
                    + "4d4d002a00000008" // big-endian, directory at 8
                    + "0001" // with one entry
                    + "0112000300000001"
                    + "00060000" // orientation 6
                    + "00000000"
                    + "4e6f72612773";

    @Test
    void aLargePictureBecomesSmall() throws IOException {
        var small = seen(Thumbnail.of(resource(picture(3000, 2000, "png"))));

        assertThat(small.getWidth()).isEqualTo(560);
        assertThat(small.getHeight()).isEqualTo(373);
        assertThat(new Color(small.getRGB(5, 5)).getRed()).isGreaterThan(200);
    }

    @Test
    void aPhotographStandsUprightAndSaysNothingElse() throws IOException {
        // given a camera that was held sideways
        var plain = picture(300, 200, "jpeg");
        var exif = HexFormat.of().parseHex(EXIF);
        var photograph = ByteBuffer.allocate(plain.length + exif.length);
        photograph.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2);

        // when
        var thumbnail = Thumbnail.of(resource(photograph.array()));

        // then it is turned, the red corner from the left to the right, and the camera's words are
        // gone
        var small = seen(thumbnail);
        assertThat(small.getWidth()).isEqualTo(200);
        assertThat(small.getHeight()).isEqualTo(300);
        assertThat(new Color(small.getRGB(190, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(small.getRGB(10, 290)).getRed()).isLessThan(100);
        assertThat(new String(thumbnail.orElseThrow().bytes(), ISO_8859_1))
                .doesNotContain("Exif", "Nora");
    }

    @Test
    void aBombIsNotDecoded() throws IOException {
        // given a few bytes that claim to be 60,000 by 60,000
        var bomb = picture(10, 10, "png");
        var head = ByteBuffer.wrap(bomb);
        head.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(bomb, 12, 17);
        head.putInt(29, (int) crc.getValue());

        assertThat(Thumbnail.of(resource(bomb))).isEmpty();
    }

    @Test
    void whatIsBrokenHasNoThumbnail() throws IOException {
        var whole = picture(300, 200, "jpeg");

        assertThat(Thumbnail.of(resource(new byte[] {1, 2, 3}))).isEmpty();
        assertThat(Thumbnail.of(resource(Arrays.copyOf(whole, 30)))).isEmpty();
        assertThat(Thumbnail.of(resource("<svg onload='alert(1)'/>".getBytes(ISO_8859_1))))
                .isEmpty();
    }

    /// Red in its upper left quarter, else black.
    private static byte[] picture(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, width / 2, height / 2);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static ByteArrayResource resource(byte[] bytes) {
        return new ByteArrayResource(bytes);
    }

    private static BufferedImage seen(Optional<Thumbnail> small) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(small.orElseThrow().bytes()));
    }
}
