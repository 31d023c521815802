package watchbill.postgres;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.springframework.util.unit.DataSize;

/// The room on the disk of our own database. A part of it is kept back: on a disk that is full to the last byte
/// PostgreSQL stops altogether, and nobody could even answer what is there.
public final class DiskRoom {

    private final LongSupplier bytesLeft;
    private final DataSize keptBack;
    private final String where;

    /// @param bytesLeft how much may be written
    /// @param where     names the disk in messages
    public DiskRoom(LongSupplier bytesLeft, DataSize keptBack, String where) {
        this.bytesLeft = bytesLeft;
        this.keptBack = keptBack;
        this.where = where;
    }

    /// The room where a data folder is.
    static DiskRoom of(Path dataFolder, DataSize keptBack) {
        return new DiskRoom(dataFolder.toFile()::getUsableSpace, keptBack, dataFolder.toString());
    }

    /// For a database whose disk somebody else looks after.
    public static DiskRoom elsewhere() {
        return new DiskRoom(() -> Long.MAX_VALUE, DataSize.ofBytes(0), "elsewhere");
    }

    /// Lets something of unknown size be taken in, or not.
    ///
    /// @throws NoRoom if only what is kept back is left
    public void check() {
        var left = bytesLeft.getAsLong();
        if (left < keptBack.toBytes()) {
            throw new NoRoom(
                    """
                    Only %,d bytes are left on the disk of %s; the last %,d are kept for answers.
                    Make room there, or move the folder with WATCHBILL_DATA.\
                    """
                            .formatted(left, where, keptBack.toBytes()));
        }
    }
}
