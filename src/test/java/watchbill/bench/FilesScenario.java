package watchbill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;

/// What the largest file costs in memory, on its way in and out, alone and three at once.
final class FilesScenario implements Scenario {

    private static final int MEBIBYTE = 1 << 20;
    private static final int LARGEST = 25;
    private static final int SMALL = 1;
    private static final int AT_ONCE = 3;
    private static final int TO_WARM_UP = 5;

    /// A page and a program must do with this much, however large the file.
    private static final Amount MAY_TAKE = Amount.mebibytes(64);

    private final InstantSource time;

    FilesScenario(InstantSource time) {
        this.time = time;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void measure(Report report) throws Exception {
        report.say("Files: %d MiB in and out ...".formatted(LARGEST));
        var folder = Path.of("target", "bench", "files-data");
        FileSystemUtils.deleteRecursively(folder);
        Programs.build();
        try (var installation = Installation.start(folder, Programs.OURS)) {
            SampleTeam.setUp(installation, time.instant().atOffset(ZoneOffset.UTC).toLocalDate());
            var memory = new PeakMemory(installation.server());
            var carrier = new FileCarrier(installation);
            for (var i = 0; i < TO_WARM_UP; i++) {
                carrier.fetch(carrier.upload(file(folder, SMALL)));
            }
            pages(report, folder, memory, carrier);
            mail(report, folder, memory, carrier);
        }
    }

    private void pages(Report report, Path folder, PeakMemory memory, FileCarrier carrier)
            throws Exception {
        var one = file(folder, LARGEST);
        var sent = new ArrayList<FileCarrier.Sent>();
        report.add(
                Figure.of(
                                "extra memory, %d MiB in by page".formatted(LARGEST),
                                memory.taken(() -> sent.add(carrier.upload(one))))
                        .under(MAY_TAKE));
        report.add(
                Figure.of(
                                "extra memory, %d MiB out by page".formatted(LARGEST),
                                memory.taken(() -> carrier.fetch(sent.getFirst())))
                        .under(MAY_TAKE));
        var three = new ArrayList<Callable<FileCarrier.Sent>>();
        for (var i = 0; i < AT_ONCE; i++) {
            var next = file(folder, LARGEST);
            three.add(() -> carrier.upload(next));
        }
        report.add(
                Figure.of(
                                "extra memory, %d of them in at once".formatted(AT_ONCE),
                                memory.taken(() -> sent.addAll(atOnce(three))))
                        .under(MAY_TAKE));
        var out =
                sent.stream()
                        .skip(1)
                        .<Callable<Long>>map(file -> () -> carrier.fetch(file))
                        .toList();
        report.add(
                Figure.of(
                                "extra memory, %d of them out at once".formatted(AT_ONCE),
                                memory.taken(() -> atOnce(out)))
                        .under(MAY_TAKE));
    }

    private static void mail(Report report, Path folder, PeakMemory memory, FileCarrier carrier)
            throws Exception {
        for (var i = 0; i < TO_WARM_UP; i++) {
            carrier.mail(file(folder, SMALL));
        }
        var file = file(folder, LARGEST);
        report.add(
                Figure.of(
                        "extra memory, %d MiB in by mail".formatted(LARGEST),
                        memory.taken(() -> carrier.mail(file))));
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /// Another content each time, that cannot be made smaller.
    private static Path file(Path folder, int mebibytes) throws IOException {
        var file = Files.createTempFile(folder.toAbsolutePath().getParent(), "file", ".bin");
        file.toFile().deleteOnExit();
        var random = new Random();
        var bytes = new byte[MEBIBYTE];
        try (var out = Files.newOutputStream(file)) {
            for (var i = 0; i < mebibytes; i++) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
        return file;
    }
}
