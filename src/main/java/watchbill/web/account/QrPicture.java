package watchbill.web.account;

import io.nayuki.qrcodegen.QrCode;

/// A text as a picture that telephones read, drawn here so that no secret leaves the server.
///
/// @param size modules on each side, with the quiet zone that readers need
/// @param path the dark modules, as the path of an SVG whose unit is one module
public record QrPicture(int size, String path) {

    /// Light modules around the code; the standard asks for four.
    private static final int QUIET = 4;

    /// No picture.
    static final QrPicture NONE = new QrPicture(0, "");

    /// Draws a text.
    ///
    /// @throws io.nayuki.qrcodegen.DataTooLongException if the text has more than some 2,000 bytes
    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }

    /// Whether there is something to show.
    public boolean isDrawn() {
        return size > 0;
    }
}
