package watchbill.channel.archive;

/// Two read the same archive at once. What the other one stores is stored once.
public final class ReadElsewhere extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReadElsewhere(ArchiveImport its) {
        super(
                "%s is being imported already. Wait until that is done; import it again if it was interrupted."
                        .formatted(its.source()));
    }
}
