package watchbill.setup;

import java.util.List;
import watchbill.channel.archive.ImportProgress;
import watchbill.channel.archive.ImportResult;
import watchbill.channel.archive.Tally;

/// What a command is told while an archive is read in. All counts are since the import began, also before an
/// interruption.
///
/// @param done          whether this is the last line
/// @param read          bytes of the archive that are behind it
/// @param total         bytes of all its files
/// @param messages      that are stored
/// @param conversations that they make
/// @param duplicates    mails that were there already
/// @param unreadable    what could not be read
/// @param problems      the same one by one, at most a hundred, on the last line
record ImportLineJson(
        boolean done,
        long read,
        long total,
        int messages,
        int conversations,
        int duplicates,
        int unreadable,
        List<UnreadableJson> problems) {

    private static final int MOST = 100;

    /// @param file   below the archive's path
    /// @param offset in bytes from the beginning of the file
    record UnreadableJson(String file, long offset, long size, String reason) {}

    static ImportLineJson of(ImportProgress progress) {
        return line(false, progress.read(), progress.total(), progress.tally(), List.of());
    }

    static ImportLineJson of(ImportResult result) {
        var problems =
                result.problems().stream()
                        .limit(MOST)
                        .map(its ->
                                new UnreadableJson(
                                        its.place().file(),
                                        its.place().offset(),
                                        its.size(),
                                        its.reason()))
                        .toList();
        return line(true, 0, 0, result.tally(), problems);
    }

    private static ImportLineJson line(
            boolean done, long read, long total, Tally tally, List<UnreadableJson> problems) {
        return new ImportLineJson(
                done,
                read,
                total,
                tally.messages(),
                tally.conversations(),
                tally.duplicates(),
                tally.unreadable(),
                problems);
    }
}
