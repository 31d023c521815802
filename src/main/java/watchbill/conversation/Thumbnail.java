package watchbill.conversation;

import java.awt.AlphaComposite;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileCacheImageInputStream;
import org.springframework.core.io.Resource;

/// A small picture of a picture: drawn anew, so that nothing of what was sent is left in it but what one sees.
///
/// @param type `image/png` or `image/jpeg`
public record Thumbnail(String type, byte[] bytes) {

    /// Twice of what pages show, for fine screens.
    static final int WIDEST = 560;

    static final int HIGHEST = 400;

    /// More is not decoded: a few kilobytes may claim to be a picture of 60,000 times 60,000.
    private static final long MOST_PIXELS = 50_000_000;

    private static final Set<String> KNOWN = Set.of("png", "jpeg", "gif");

    /// Whether pictures of a media type can be made small.
    static boolean isOf(String type) {
        return type.startsWith("image/") && KNOWN.contains(type.substring("image/".length()));
    }

    /// @return nothing for what is no picture, is broken, or has too many pixels
    static Optional<Thumbnail> of(Resource content) throws IOException {
        var turn = Orientation.of(content);
        try (var bytes = content.getInputStream()) {
            var small = read(bytes);
            return small.isEmpty() ? Optional.empty() : Optional.of(drawn(small.get(), turn));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /// Only every so many-th pixel is kept while it is decoded, so that memory depends on our size and not on the sender's.
    private static Optional<BufferedImage> read(InputStream bytes) throws IOException {
        try (var source = new FileCacheImageInputStream(bytes, null)) {
            var readers = ImageIO.getImageReaders(source);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(source, true, true);
                return isBounded(reader)
                        ? Optional.of(reader.read(0, sparsely(reader)))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isBounded(ImageReader reader) throws IOException {
        return KNOWN.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }

    private static ImageReadParam sparsely(ImageReader reader) throws IOException {
        var step =
                Math.max(
                        1,
                        Math.max(
                                reader.getWidth(0) / (2 * WIDEST),
                                reader.getHeight(0) / (2 * WIDEST)));
        var sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(step, step, 0, 0);
        return sparsely;
    }

    private static Thumbnail drawn(BufferedImage image, Orientation turn) throws IOException {
        var width = turn.isSideways() ? image.getHeight() : image.getWidth();
        var height = turn.isSideways() ? image.getWidth() : image.getHeight();
        var scale = Math.min(1, Math.min((double) WIDEST / width, (double) HIGHEST / height));
        var seeThrough = image.getColorModel().hasAlpha();
        var small =
                new BufferedImage(
                        (int) Math.max(1, Math.round(width * scale)),
                        (int) Math.max(1, Math.round(height * scale)),
                        seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(turn.of(image.getWidth(), image.getHeight()));
        var drawing = small.createGraphics();
        drawing.setComposite(AlphaComposite.Src);
        drawing.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(image, place, null);
        drawing.dispose();
        var format = seeThrough ? "png" : "jpeg";
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(small, format, bytes);
        return new Thumbnail("image/" + format, bytes.toByteArray());
    }
}
