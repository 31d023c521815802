package watchbill.postgres;

import java.nio.file.Path;

/// Another server works on this data folder; two would ruin it.
public final class DataFolderInUse extends RuntimeException {

    DataFolderInUse(Path folder, String process) {
        super(
                """
                The data folder %s is in use by process %s.
                Stop that process first, or give this one a folder of its own with WATCHBILL_DATA.\
                """
                        .formatted(folder, process));
    }
}
