package watchbill.web.figures;

/// What the drawings consist of. Across, everything is in percent of the width there is; downwards, in pixels.
public final class Drawing {

    private Drawing() {}

    /// An upright bar.
    ///
    /// @param x      of its left edge
    /// @param y      of its top
    /// @param broken whether it shows broken goals
    /// @param label  what it says: `31 within 15–30 min`
    public record Bar(
            double x, double y, double width, double height, boolean broken, String label) {}

    /// A number or a word beside a scale.
    ///
    /// @param at from the left in percent, or from above in pixels
    public record Tick(double at, String label) {}

    /// One decimal is finer than any screen.
    static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
