package watchbill.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import watchbill.channel.archive.ArchiveFormat;
import watchbill.channel.archive.ArchiveImports;
import watchbill.channel.archive.ImportOrder;
import watchbill.channel.archive.NoArchive;
import watchbill.channel.archive.ReadElsewhere;
import watchbill.people.Team;
import watchbill.people.Teams;

/// Reads an archive of mail in for a command on this machine, which shows the key that the server left in its data folder,
/// and tells it how far that is: one line of JSON after each batch, and one at the end.
@RestController
class ImportController {

    /// Each answer is a line of this.
    private static final String LINES = "application/x-ndjson";

    private final ArchiveImports imports;
    private final Teams teams;
    private final LocalServer server;

    ImportController(ArchiveImports imports, Teams teams, LocalServer server) {
        this.imports = imports;
        this.teams = teams;
        this.server = server;
    }

    /// What is asked for.
    ///
    /// @param format `mbox`, `maildir` or `eml`
    /// @param path   on this machine
    /// @param team   its name in addresses; may be left out where there is one team
    /// @param dryRun whether nothing is to stay of it
    record ImportJson(String format, String path, @Nullable String team, boolean dryRun) {}

    @PostMapping("/api/v1/imports")
    void run(
            @RequestBody ImportJson wanted,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        server.require(request, "import");
        var order = order(wanted);
        var lines = new Lines(response);
        var result = imports.run(order, progress -> lines.write(ImportLineJson.of(progress)));
        lines.write(ImportLineJson.of(result));
    }

    private ImportOrder order(ImportJson wanted) {
        var format =
                ArchiveFormat.of(wanted.format())
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no format '%s'. There are mbox, maildir and eml."
                                                .formatted(wanted.format())));
        return new ImportOrder(
                team(wanted.team()).id(), format, path(wanted.path()), wanted.dryRun());
    }

    private static Path path(String given) {
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new IllegalArgumentException("'%s' is no path.".formatted(given), wrong);
        }
    }

    private Team team(@Nullable String slug) {
        var all = teams.all();
        var slugs = all.stream().map(Team::slug).sorted().collect(Collectors.joining(", "));
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no team yet. Run bin/watchbill setup FILE.json first.");
        }
        if (slug == null && all.size() > 1) {
            throw new IllegalArgumentException(
                    "There are several teams; choose one with --team: %s.".formatted(slugs));
        }
        return slug == null
                ? all.getFirst()
                : teams.bySlug(slug)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There is no team '%s'. There is %s."
                                                .formatted(slug, slugs)));
    }

    @ExceptionHandler({NoArchive.class, ReadElsewhere.class, IllegalArgumentException.class})
    ProblemDetail refused(Exception refusal) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(refusal.getMessage()));
    }

    /// The answer, which begins with its first line: what is refused before can still be said by the status.
    private record Lines(HttpServletResponse response) {

        void write(ImportLineJson line) {
            try {
                response.setContentType(LINES);
                OutputStream out = response.getOutputStream();
                out.write(JsonMapper.shared().writeValueAsBytes(line));
                out.write('\n');
                response.flushBuffer();
            } catch (IOException nobodyListens) {
                throw new UncheckedIOException(nobodyListens);
            }
        }
    }
}
