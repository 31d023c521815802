package watchbill.bench;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A row that the intake of one mail wrote, ready to be written again for another.
///
/// @param table with its schema
record WrittenRow(String table, List<Cell> cells) {

    /// @param value for the conversation of a number: what was found, with numbers, ids and unique texts made new
    record Cell(String column, LongFunction<@Nullable Object> value) {}

    /// The statement that writes such a row, the values in the order of the cells.
    String insert() {
        var columns = cells.stream().map(Cell::column).toList();
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", columns.stream().map(_ -> "?").toList()));
    }
}
