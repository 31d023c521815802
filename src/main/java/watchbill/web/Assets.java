package watchbill.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Our own style sheet, scripts, signs and fonts, at addresses that change with their contents, so that a browser never
/// asks twice for the same and never shows a new page with old ones.
///
/// All files share one mark. So they find each other by relative addresses, and none of them holds the mark itself.
public final class Assets {

    /// Where the files are on the class path.
    static final String FOLDER = "classpath:/static/assets/";

    private static final int MARK_LENGTH = 12;
    private static final String PREFIX = "/assets/" + mark() + "/";

    private Assets() {}

    /// The address of a file.
    ///
    /// @param file below the folder of assets, such as `watchbill.css` or `fonts/inter.woff2`
    public static String at(String file) {
        return PREFIX + file;
    }

    private static String mark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files()) {
                digest.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, MARK_LENGTH);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Resource[] files() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return files;
    }
}
