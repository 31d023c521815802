package watchbill.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.databind.JsonNode;

/// One line of `worktime`, read field by field; each error names the field, its value and what is expected.
record WorktimeQuestion(JsonNode fields) {

    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    WorktimeQuestion {
        if (!fields.isObject()) {
            throw new IllegalArgumentException(
                    "A line is a JSON object, not %s.".formatted(fields));
        }
    }

    boolean has(String name) {
        return fields.has(name);
    }

    String operation() {
        var operation = required("op");
        return operation.isString() ? operation.stringValue() : operation.toString();
    }

    JsonNode calendar() {
        return required("calendar");
    }

    /// An instant with `Z` or any offset.
    Instant instant(String name) {
        var written = required(name);
        try {
            return OffsetDateTime.parse(written.asString()).toInstant();
        } catch (DateTimeParseException _) {
            throw new IllegalArgumentException(
                    "%s: %s is no instant.\nWrite it as 2026-03-02T19:30:00Z, or with an offset such as -08:00."
                            .formatted(name, written));
        }
    }

    /// `seconds`, which may have a fraction down to the nanosecond.
    Duration work() {
        var seconds = required("seconds");
        if (!seconds.isNumber()) {
            throw new IllegalArgumentException("seconds: %s is no number.".formatted(seconds));
        }
        try {
            var nanos = seconds.decimalValue().multiply(NANOS).toBigIntegerExact();
            var parts = nanos.divideAndRemainder(NANOS.toBigInteger());
            return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
        } catch (ArithmeticException _) {
            throw new IllegalArgumentException(
                    "seconds: %s is too large or too fine.".formatted(seconds));
        }
    }

    /// Seconds as a number: whole if they are.
    static BigDecimal seconds(Duration duration) {
        var nanos =
                BigInteger.valueOf(duration.getSeconds())
                        .multiply(NANOS.toBigInteger())
                        .add(BigInteger.valueOf(duration.getNano()));
        var seconds = new BigDecimal(nanos).divide(NANOS).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    private JsonNode required(String name) {
        var value = fields.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new IllegalArgumentException("\"%s\" is missing.".formatted(name));
        }
        return value;
    }
}
