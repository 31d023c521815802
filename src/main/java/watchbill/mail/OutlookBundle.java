package watchbill.mail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import watchbill.mail.mime.CleanText;

/// Outlook's `winmail.dat` (TNEF): the plain text and the files in it. Formatted text inside is passed over.
///
/// A stream of attributes: level (1 byte), tag (4), length (4), data, checksum (2), all little-endian.
///
/// @param text  empty when it has none
/// @param files what could be taken out before the first broken attribute
/// @see <a href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxtnef">MS-OXTNEF</a>
record OutlookBundle(String text, List<MailAttachment> files) {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int BODY = 0x0002800C;
    private static final int NEXT_FILE = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_DATA = 0x0006800F;

    private static final int MOST_FILES = 200;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static OutlookBundle read(byte[] bytes) {
        var source = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var reader = new Reader();
        if (bytes.length > 6 && source.getInt() == SIGNATURE) {
            source.getShort();
            while (source.remaining() > 11 && reader.files.size() < MOST_FILES) {
                source.get();
                var tag = source.getInt();
                var length = source.getInt();
                if (length < 0 || length > source.remaining() - 2) {
                    break;
                }
                var data = new byte[length];
                source.get(data);
                source.getShort();
                reader.take(tag, data);
            }
            reader.finishFile();
        }
        return new OutlookBundle(reader.text, List.copyOf(reader.files));
    }

    /// Collects attributes: the title and the data of a file come one after the other.
    private static final class Reader {

        private final List<MailAttachment> files = new ArrayList<>();
        private String text = "";
        private String title = "";
        private byte[] data = {};

        void take(int tag, byte[] value) {
            switch (tag) {
                case BODY -> text = CleanText.of(new String(value, WINDOWS));
                case NEXT_FILE -> finishFile();
                case FILE_TITLE -> title = new String(value, WINDOWS);
                case FILE_DATA -> data = value;
                default -> {}
            }
        }

        void finishFile() {
            if (data.length > 0) {
                files.add(
                        Attachments.of(
                                FileName.safe(title, "application/octet-stream"),
                                "application/octet-stream",
                                data));
            }
            title = "";
            data = new byte[0];
        }
    }
}
