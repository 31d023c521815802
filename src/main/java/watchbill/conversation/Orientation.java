package watchbill.conversation;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.springframework.core.io.Resource;

/// How a camera was held, as its picture says. All else that a camera notes down, such as where it was, is not read.
///
/// @param code 1 to 8; 1 is upright
/// @see <a href="https://www.cipa.jp/std/documents/e/DC-008-2012_E.pdf">Exif 2.3, tag 0x0112</a>
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);

    private static final int NEAR_THE_START = 128 << 10;
    private static final int JPEG = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int PICTURE_DATA = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int TAG_LENGTH = 12;
    private static final int LAST = 8;

    static Orientation of(Resource picture) throws IOException {
        try (var bytes = picture.getInputStream()) {
            return of(ByteBuffer.wrap(bytes.readNBytes(NEAR_THE_START)));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException _) {
            return UPRIGHT; // It ends where more was promised.
        }
    }

    private static Orientation of(ByteBuffer picture) {
        if (picture.remaining() < 2 || (picture.getShort() & 0xFFFF) != JPEG) {
            return UPRIGHT;
        }
        while (picture.remaining() > 4) {
            var marker = picture.getShort() & 0xFFFF;
            var length = (picture.getShort() & 0xFFFF) - 2;
            if (marker == PICTURE_DATA || length < 0 || length > picture.remaining()) {
                return UPRIGHT;
            }
            var segment = picture.slice(picture.position(), length);
            if (marker == EXIF_SEGMENT && length > 14 && segment.getLong(0) >>> 16 == EXIF) {
                return ofExif(segment.slice(6, length - 6));
            }
            picture.position(picture.position() + length);
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer exif) {
        if (exif.getShort(0) == LITTLE_ENDIAN) {
            exif.order(ByteOrder.LITTLE_ENDIAN);
        }
        var directory = exif.getInt(4);
        var entries = exif.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * TAG_LENGTH;
            if ((exif.getShort(entry) & 0xFFFF) == TAG) {
                var code = exif.getShort(entry + 8) & 0xFFFF;
                return code >= 1 && code <= LAST ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean isSideways() {
        return code > 4;
    }

    /// What puts a picture upright, as it is stored.
    AffineTransform of(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
