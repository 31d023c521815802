package watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The figures of a run: one table, and the same as JSON.
final class Report {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<Figure> figures = new ArrayList<>();

    void add(Figure figure) {
        figures.add(figure);
        say("%s: %s".formatted(figure.what(), figure.measured()));
    }

    /// Tells whoever waits how far the run is.
    void say(String progress) {
        System.err.println(progress);
    }

    String table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("what", "measured", "peer", "aim", ""));
        for (var figure : figures) {
            var peer = figure.peer().map(other -> other.measured() + ", " + other.name());
            rows.add(
                    List.of(
                            figure.what(),
                            figure.measured().toString(),
                            peer.orElse(""),
                            figure.aim().toString(),
                            figure.verdict()));
        }
        return new TextTable(rows).toString();
    }

    void write(Path file, Machine machine, Instant at) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json(machine, at));
    }

    private String json(Machine machine, Instant at) {
        var root =
                JSON.createObjectNode().put("at", at.toString()).put("machine", machine.toString());
        var list = root.putArray("figures");
        for (var figure : figures) {
            var node = list.addObject().put("what", figure.what());
            node.put("value", figure.measured().value());
            node.put("unit", figure.measured().unit().toString());
            figure.peer()
                    .ifPresent(peer ->
                            node.putObject("peer")
                                    .put("name", peer.name())
                                    .put("value", peer.measured().value()));
            node.put("aim", figure.aim().toString()).put("verdict", figure.verdict());
        }
        return JSON.writeValueAsString(root);
    }
}
