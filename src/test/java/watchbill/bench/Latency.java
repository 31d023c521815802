package watchbill.bench;

import java.util.Arrays;

/// How long one client waits: the times of many requests, one after the other.
///
/// @param milliseconds in order
record Latency(double[] milliseconds) {

    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 1_000;

    /// Something that is asked again and again.
    interface Request {

        void run() throws Exception;
    }

    static Latency of(Request request) throws Exception {
        for (var i = 0; i < WARM_UP; i++) {
            request.run();
        }
        var times = new double[MEASURED];
        for (var i = 0; i < MEASURED; i++) {
            var start = System.nanoTime();
            request.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Latency(times);
    }

    /// @param percent 1 to 100; the time within which so many were answered
    Amount percentile(int percent) {
        var rank = (int) Math.ceil(milliseconds.length * percent / 100.0);
        return Amount.milliseconds(milliseconds[rank - 1]);
    }
}
