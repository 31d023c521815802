package watchbill.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// How often a second some workers side by side get something done.
final class Throughput {

    /// One that does the work again and again, with a connection of its own.
    interface Worker extends AutoCloseable {

        void work() throws Exception;
    }

    /// @param worker makes worker n, counting from 0
    interface Workers {

        Worker worker(int number) throws Exception;
    }

    private Throughput() {}

    /// @param round how long is measured at once
    static Amount of(int count, Duration round, Workers workers) throws Exception {
        var done = Rounds.untilSteady(() -> run(count, round, workers), pieces -> 1.0 / pieces);
        return Amount.perSecond(done / (double) round.toSeconds());
    }

    private static long run(int count, Duration length, Workers workers) throws Exception {
        var end = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = new ArrayList<Future<Long>>();
            for (var number = 0; number < count; number++) {
                running.add(threads.submit(until(end, number, workers)));
            }
            var done = 0L;
            for (var worker : running) {
                done += worker.get();
            }
            return done;
        }
    }

    private static Callable<Long> until(long end, int number, Workers workers) {
        return () -> {
            var done = 0L;
            try (var worker = workers.worker(number)) {
                while (System.nanoTime() < end) {
                    worker.work();
                    done++;
                }
            }
            return done;
        };
    }
}
