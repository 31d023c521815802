package watchbill.web.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import watchbill.duty.PlannedShift;
import watchbill.duty.Seats;
import watchbill.duty.ShiftId;
import watchbill.people.PersonId;

/// The weeks as they were filled in, row by row.
///
/// @param rows in the order of the page
record PlanForm(List<Row> rows) {

    /// More rows than the page ever has.
    private static final int MOST = 100;

    /// @param shift the shift that was there when the page was made; absent for none
    record Row(Days days, @Nullable ShiftId shift, Seats seats) {

        /// Why it cannot be stored, in a sentence; empty if it can.
        String problem() {
            if (seats.primary() == null) {
                return seats.backup() == null ? "" : "A Backup needs a Primary beside them.";
            }
            return Objects.equals(seats.primary(), seats.backup())
                    ? "One person cannot have both seats. Choose another Backup."
                    : "";
        }

        /// The shift to store, if it has a Primary.
        List<PlannedShift> planned() {
            return seats.primary() == null
                    ? List.of()
                    : List.of(
                            new PlannedShift(
                                    days.first(), days.count(), seats.primary(), seats.backup()));
        }

        /// The shift to take out, if it has lost its Primary.
        List<ShiftId> dropped() {
            return shift == null || seats.primary() != null ? List.of() : List.of(shift);
        }

        Row with(Seats others) {
            return new Row(days, shift, others);
        }
    }

    PlanForm {
        rows = List.copyOf(rows);
    }

    /// @param fields one value a row in each of `firstDay`, `days`, `shift`, `primary` and `backup`
    /// @throws IllegalArgumentException if it is not what our page sends
    static PlanForm of(MultiValueMap<String, String> fields) {
        var first = fields.getOrDefault("firstDay", List.of());
        if (first.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d weeks are too many at once; %d fit.".formatted(first.size(), MOST));
        }
        return new PlanForm(
                IntStream.range(0, first.size()).mapToObj(index -> row(fields, index)).toList());
    }

    private static Row row(MultiValueMap<String, String> fields, int index) {
        var shift = id(cell(fields, "shift", index));
        var primary = id(cell(fields, "primary", index));
        var backup = id(cell(fields, "backup", index));
        return new Row(
                days(cell(fields, "firstDay", index), cell(fields, "days", index)),
                shift == null ? null : new ShiftId(shift),
                new Seats(
                        primary == null ? null : new PersonId(primary),
                        backup == null ? null : new PersonId(backup)));
    }

    /// @throws IllegalArgumentException if one of the two cannot be read
    static Days days(String firstDay, String count) {
        if (!count.strip().matches("[1-9]\\d{0,2}")) {
            throw new IllegalArgumentException("'%s' is no number of days. 7 is.".formatted(count));
        }
        try {
            return new Days(LocalDate.parse(firstDay.strip()), Integer.parseInt(count.strip()));
        } catch (DateTimeException _) {
            throw new IllegalArgumentException(
                    "'%s' is no day. 2026-11-16 is.".formatted(firstDay));
        }
    }

    private static @Nullable Long id(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String cell(MultiValueMap<String, String> fields, String name, int index) {
        var values = fields.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }
}
