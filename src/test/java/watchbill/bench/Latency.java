package watchbill.bench;

import java.util.Arrays;

/// How long one client waits: the times of many requests, one after the other.
///
/// @param milliseconds in order
record Latency(double[] milliseconds) {

    private static final int ROUND = 1_000;

    /// Something that is asked again and again.
    interface Request {

        void run() throws Exception;
    }

    static Latency of(Request request) throws Exception {
        return Rounds.untilSteady(() -> round(request), round -> round.milliseconds[ROUND / 2]);
    }

    private static Latency round(Request request) throws Exception {
        var times = new double[ROUND];
        for (var i = 0; i < ROUND; i++) {
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
