package watchbill.bench;

import java.util.Locale;

/// A measured amount.
record Amount(double value, Unit unit) implements Comparable<Amount> {

    enum Unit {
        NANOSECONDS("ns"),
        MILLISECONDS("ms"),
        SECONDS("s"),
        PER_SECOND("/s"),
        MEBIBYTES("MiB"),
        RATIO("");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    static Amount nanoseconds(double value) {
        return new Amount(value, Unit.NANOSECONDS);
    }

    static Amount milliseconds(double value) {
        return new Amount(value, Unit.MILLISECONDS);
    }

    static Amount seconds(double value) {
        return new Amount(value, Unit.SECONDS);
    }

    static Amount perSecond(double value) {
        return new Amount(value, Unit.PER_SECOND);
    }

    static Amount mebibytes(double value) {
        return new Amount(value, Unit.MEBIBYTES);
    }

    static Amount ratio(double value) {
        return new Amount(value, Unit.RATIO);
    }

    Amount times(double factor) {
        return new Amount(value * factor, unit);
    }

    @Override
    public int compareTo(Amount other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException(
                    "Amounts of two units: %s, %s".formatted(this, other));
        }
        return Double.compare(value, other.value);
    }

    /// Three figures that matter: `62.4 ns`, `1,830 /s`, `0.71`.
    @Override
    public String toString() {
        var digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + digits + "f %s", value, unit.sign).strip();
    }
}
