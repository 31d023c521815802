package watchbill.channel.archive;

import java.util.List;

/// What came of an import.
///
/// @param id       by which it is listed; of a dry run, nothing is listed
/// @param tally    since its beginning, also before it was interrupted
/// @param problems what could not be read; of very many, the first
public record ImportResult(long id, Tally tally, List<ArchiveProblem> problems) {

    public ImportResult {
        problems = List.copyOf(problems);
    }
}
