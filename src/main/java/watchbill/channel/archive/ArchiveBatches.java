package watchbill.channel.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.Archives;
import watchbill.people.TeamId;

/// Stores mails of an archive, a batch at a time, with the place where the next one begins.
@Component
class ArchiveBatches {

    private final ArchiveImportSql imports;
    private final ArchivedMailSql sql;
    private final Placing placing;
    private final Archives archives;

    ArchiveBatches(
            ArchiveImportSql imports, ArchivedMailSql sql, Placing placing, Archives archives) {
        this.imports = imports;
        this.sql = sql;
        this.placing = placing;
        this.archives = archives;
    }

    /// Stores a batch, all of it or nothing. Mails that are there already stay as they are.
    ///
    /// @param its as it stood before this batch
    /// @return as it stands now
    /// @throws ReadElsewhere if somebody else read on in the same archive meanwhile
    @Transactional
    public ArchiveImport store(ArchiveImport its, Batch batch) {
        imports.waitForTurn(its.team());
        var present = imports.take(its.team(), its.id()).orElseThrow();
        if (!present.at().equals(its.at()) || present.endedAt() != null) {
            throw new ReadElsewhere(its);
        }
        var fresh = fresh(its.team(), batch.mails());
        var conversations = fresh.isEmpty() ? 0 : write(its, fresh);
        batch.unreadable().forEach(problem -> imports.addProblem(its, problem));
        var more =
                new Tally(
                        fresh.size(),
                        conversations,
                        batch.mails().size() - fresh.size(),
                        batch.unreadable().size());
        imports.advance(its, batch.next(), more);
        return imports.find(its.team(), its.id()).orElseThrow();
    }

    /// Those that are not there yet. Two mails with one key are two if they were written at different times.
    private List<ReadMail> fresh(TeamId team, List<ReadMail> mails) {
        var known = sql.known(team, mails.stream().map(ReadMail::key).collect(Collectors.toSet()));
        var fresh = new ArrayList<ReadMail>();
        for (var mail : mails) {
            var written = known.computeIfAbsent(mail.key(), _ -> new HashSet<>());
            if (!written.contains("") && written.add(mail.written())) {
                fresh.add(mail);
            }
        }
        return fresh;
    }

    private int write(ArchiveImport its, List<ReadMail> mails) {
        var placement = placing.place(its.team(), mails);
        var placed = placement.mails();
        var messages = archives.write(its.team(), placed.stream().map(Placed::message).toList());
        sql.add(its, placed, messages);
        return placement.conversations();
    }
}
