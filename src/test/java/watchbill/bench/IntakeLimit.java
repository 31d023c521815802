package watchbill.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The machine's own limit: writes the rows of one mail in one transaction, and nothing else.
final class IntakeLimit implements Throughput.Worker {

    /// Beyond every number that the product gives, so that these rows can be told apart and removed.
    static final long FIRST_NUMBER = 1_000_000_000;

    private final Connection connection;
    private final List<WrittenRow> rows;
    private final AtomicLong numbers;
    private final List<PreparedStatement> statements = new ArrayList<>();

    IntakeLimit(Connection connection, List<WrittenRow> rows, AtomicLong numbers)
            throws SQLException {
        this.connection = connection;
        this.rows = rows;
        this.numbers = numbers;
        connection.setAutoCommit(false);
        for (var row : rows) {
            statements.add(connection.prepareStatement(row.insert()));
        }
    }

    @Override
    public void work() throws SQLException {
        var number = numbers.getAndIncrement();
        for (var i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).cells();
            var statement = statements.get(i);
            for (var column = 0; column < cells.size(); column++) {
                statement.setObject(column + 1, cells.get(column).value().apply(number));
            }
            statement.executeUpdate();
        }
        connection.commit();
    }

    /// Removes what all such workers have written.
    static void remove(JdbcClient jdbc, List<WrittenRow> rows) {
        for (var row : rows.reversed()) {
            for (var cell : row.cells()) {
                if (WrittenRows.NUMBER_COLUMNS.contains(cell.column())) {
                    jdbc.sql(
                                    "delete from %s where %s >= %d"
                                            .formatted(row.table(), cell.column(), FIRST_NUMBER))
                            .update();
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
