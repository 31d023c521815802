package watchbill.bench;

import java.util.Arrays;

/// How long one client waits: the times of many requests, one after the other.
///
/// Java makes a page faster for as long as it learns from it, which takes a few thousand requests on two processors. What
/// is measured is what stays: the rounds before the last, while half of the requests still became faster by a twentieth
/// from round to round, do not count.
///
/// @param milliseconds in order
record Latency(double[] milliseconds) {

    private static final int ROUND = 1_000;
    private static final int MOST_ROUNDS = 10;
    private static final double FASTER = 0.95;

    /// Something that is asked again and again.
    interface Request {

        void run() throws Exception;
    }

    static Latency of(Request request) throws Exception {
        round(request);
        var before = round(request);
        for (var rounds = 2; rounds < MOST_ROUNDS; rounds++) {
            var next = round(request);
            if (!next.isFasterThan(before)) {
                return next;
            }
            before = next;
        }
        return before;
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

    private boolean isFasterThan(Latency before) {
        return milliseconds[ROUND / 2] < before.milliseconds[ROUND / 2] * FASTER;
    }

    /// @param percent 1 to 100; the time within which so many were answered
    Amount percentile(int percent) {
        var rank = (int) Math.ceil(milliseconds.length * percent / 100.0);
        return Amount.milliseconds(milliseconds[rank - 1]);
    }
}
