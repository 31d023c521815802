package watchbill.channel.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import watchbill.channel.mail.DeskAddress;
import watchbill.channel.mail.DeskAddresses;
import watchbill.channel.mail.SmtpSettings;
import watchbill.conversation.Archives;
import watchbill.people.Member;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.postgres.DatabaseTrouble;
import watchbill.postgres.DiskRoom;

/// Reads archives of mail in, and takes them away again. Nobody is told anything by it.
@Service
public class ArchiveImports {

    private static final Logger log = LoggerFactory.getLogger(ArchiveImports.class);

    private final ArchiveImportSql sql;
    private final ArchivedMailSql mails;
    private final ArchiveBatches batches;
    private final Archives archives;
    private final DeskAddresses desks;
    private final People people;
    private final SmtpSettings settings;
    private final DiskRoom room;
    private final TransactionOperations transaction;
    private final InstantSource time;

    ArchiveImports(
            ArchiveImportSql sql,
            ArchivedMailSql mails,
            ArchiveBatches batches,
            Archives archives,
            DeskAddresses desks,
            People people,
            SmtpSettings settings,
            DiskRoom room,
            TransactionOperations transaction,
            InstantSource time) {
        this.sql = sql;
        this.mails = mails;
        this.batches = batches;
        this.archives = archives;
        this.desks = desks;
        this.people = people;
        this.settings = settings;
        this.room = room;
        this.transaction = transaction;
        this.time = time;
    }

    /// Reads an archive in, or goes on where it was interrupted. What is there already stays as it is, so that any
    /// archive can be read in twice.
    ///
    /// @param progress is told after each batch that is stored
    /// @return what came of it; for a dry run, what would
    /// @throws NoArchive     if there is nothing to read, with what is there instead
    /// @throws ReadElsewhere if somebody else reads it in just now
    public ImportResult run(ImportOrder order, Consumer<ImportProgress> progress)
            throws IOException {
        return order.dry() ? tried(order, progress) : read(order, progress);
    }

    /// All of it in one transaction, which then does not come about.
    private ImportResult tried(ImportOrder order, Consumer<ImportProgress> progress)
            throws IOException {
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                try {
                    return read(order, progress);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private ImportResult read(ImportOrder order, Consumer<ImportProgress> progress)
            throws IOException {
        var files = ArchiveFiles.of(order.format(), order.path());
        var its = begun(order);
        var archive = new WholeArchive(order.format(), files, its.at(), settings.limit());
        try (archive) {
            var size = files.size();
            var gathering = new Gathering(archive, wrote(order.team()), time.instant());
            for (var batch = gathering.next(); batch != null; batch = gathering.next()) {
                room.check();
                its = order.dry() ? batches.store(its, batch) : stored(its, batch);
                var read = files.before(batch.next());
                progress.accept(new ImportProgress(read, size, its.tally()));
            }
        }
        sql.end(its, time.instant());
        return new ImportResult(its.id(), its.tally(), problems(its.team(), its.id()));
    }

    private ArchiveImport begun(ImportOrder order) {
        var source = order.path().toString();
        return sql.unfinished(order.team(), order.format(), source)
                .orElseGet(() -> sql.begin(order.team(), order.format(), source, time.instant()));
    }

    private Wrote wrote(TeamId team) {
        return new Wrote(
                people.members(team).stream()
                        .map(Member::person)
                        .collect(
                                Collectors.toMap(
                                        person -> person.email().toLowerCase(Locale.ROOT),
                                        person -> person.id(),
                                        (one, _) -> one)),
                desks.of(team).stream().map(DeskAddress::address).collect(Collectors.toSet()));
    }

    /// A mail that cannot be stored must not stop the others: each is stored by itself then.
    private ArchiveImport stored(ArchiveImport its, Batch batch) {
        try {
            return batches.store(its, batch);
        } catch (ReadElsewhere elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.behind(failure).isPresent()) {
                throw failure;
            }
            log.warn("A batch of {} is stored mail by mail", its.source(), failure);
            return storedOneByOne(its, batch);
        }
    }

    private ArchiveImport storedOneByOne(ArchiveImport its, Batch batch) {
        var present = its;
        for (var mail : batch.mails()) {
            present = storedAlone(present, mail);
        }
        return batches.store(present, new Batch(List.of(), batch.unreadable(), batch.next()));
    }

    private ArchiveImport storedAlone(ArchiveImport its, ReadMail mail) {
        try {
            return batches.store(its, new Batch(List.of(mail), List.of(), its.at()));
        } catch (RuntimeException failure) {
            if (failure instanceof ReadElsewhere || DatabaseTrouble.behind(failure).isPresent()) {
                throw failure;
            }
            var why = "It could not be stored: %s".formatted(failure.getMessage());
            var problem = new Found.Unreadable(mail.place(), 0, why, new byte[0], its.at());
            return batches.store(its, new Batch(List.of(), List.of(problem), its.at()));
        }
    }

    /// What was read in so far, the latest first.
    public List<ArchiveImport> of(TeamId team, int limit) {
        return sql.of(team, limit);
    }

    public Optional<ArchiveImport> find(TeamId team, long id) {
        return sql.find(team, id);
    }

    /// What could not be read; of very many, the first thousand.
    public List<ArchiveProblem> problems(TeamId team, long id) {
        return sql.problems(team, id);
    }

    /// What something that could not be read begins with.
    public Optional<byte[]> source(TeamId team, long id, long problem) {
        return sql.source(team, id, problem);
    }

    /// Takes everything away that an import brought, as if it had never been.
    ///
    /// @throws IllegalArgumentException if something went on from it since, with what helps; then all stays
    @Transactional
    public void undo(TeamId team, long id) {
        sql.waitForTurn(team);
        var its =
                sql.take(team, id)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no import %d.".formatted(id)));
        if (its.undoneAt() != null) {
            return;
        }
        var conversations = mails.conversations(its);
        if (archives.touched(team, conversations)) {
            throw new IllegalArgumentException(
                    "Somebody answered a mail of this import, and a conversation went on from it. It stays.");
        }
        var gone = archives.remove(team, conversations, mails.messages(its));
        mails.forget(its, gone);
        sql.undone(its, time.instant());
    }
}
