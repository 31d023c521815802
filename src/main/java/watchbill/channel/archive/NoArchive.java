package watchbill.channel.archive;

import java.io.IOException;

/// There is nothing that could be read in. The message says what is there instead, and what helps.
public final class NoArchive extends IOException {

    private static final long serialVersionUID = 1;

    NoArchive(String message) {
        super(message);
    }
}
