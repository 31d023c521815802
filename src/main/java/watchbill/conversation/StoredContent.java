package watchbill.conversation;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.springframework.core.io.AbstractResource;

/// The content of a file, as the database has it.
final class StoredContent extends AbstractResource {

    private final Fingerprint fingerprint;
    private final IntFunction<byte[]> pieces;

    StoredContent(Fingerprint fingerprint, IntFunction<byte[]> pieces) {
        this.fingerprint = fingerprint;
        this.pieces = pieces;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return fingerprint.size();
    }

    @Override
    public InputStream getInputStream() {
        return new Pieces(pieces, fingerprint.size());
    }

    @Override
    public String getDescription() {
        return "content " + fingerprint.hex();
    }
}
