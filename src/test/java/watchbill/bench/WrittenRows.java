package watchbill.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds every row that the intake of one mail has written, in all tables, by the transaction that wrote it.
final class WrittenRows {

    /// Room for the ids of the messages that one conversation gets when it is written again.
    private static final int MESSAGES = 8;

    /// Columns that name a conversation.
    static final Set<String> NUMBER_COLUMNS = Set.of("number", "conversation");

    private static final Set<String> MESSAGE_COLUMNS = Set.of("id", "message", "message_id");

    private static final String TRANSACTION =
            """
            select xmin::text
              from conversation.message
             where conversation = :number
             order by id
             limit 1
            """;

    private static final String MESSAGE_IDS =
            """
            select id
              from conversation.message
             where conversation = :number
             order by id
            """;

    /// Tables of the product in the order of their making, so that a row comes after what it refers to.
    private static final String TABLES =
            """
            select c.oid::regclass::text
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r'
               and n.nspname not in ('pg_catalog', 'information_schema', 'public')
             order by c.oid
            """;

    private static final String COLUMNS =
            """
            select a.attname,
                   exists (select from pg_index i
                            where i.indrelid = a.attrelid and i.indisunique and a.attnum = any (i.indkey)) as is_unique
              from pg_attribute a
             where a.attrelid = :table::regclass
               and a.attnum > 0
               and not a.attisdropped
               and a.attidentity = ''
               and a.attgenerated = ''
             order by a.attnum
            """;

    private final JdbcClient jdbc;
    private final long number;
    private final String transaction;
    private final List<Long> messages;

    private record Column(String name, boolean unique) {}

    /// @param number a conversation that one mail has opened
    WrittenRows(JdbcClient jdbc, long number) {
        this.jdbc = jdbc;
        this.number = number;
        this.transaction =
                jdbc.sql(TRANSACTION).param("number", number).query(String.class).single();
        this.messages =
                jdbc.sql(MESSAGE_IDS)
                        .param("number", number)
                        .query((row, _) -> row.getLong(1))
                        .list();
    }

    List<WrittenRow> find() {
        return jdbc.sql(TABLES).query((row, _) -> row.getString(1)).list().stream()
                .flatMap(this::rows)
                .toList();
    }

    private Stream<WrittenRow> rows(String table) {
        var columns =
                jdbc.sql(COLUMNS)
                        .param("table", table)
                        .query((row, _) -> new Column(row.getString(1), row.getBoolean(2)))
                        .list();
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        return jdbc
                .sql("select %s from %s where xmin::text = :transaction".formatted(names, table))
                .param("transaction", transaction)
                .query((row, _) -> new WrittenRow(table, cells(row, table, columns)))
                .list()
                .stream();
    }

    private List<WrittenRow.Cell> cells(ResultSet row, String table, List<Column> columns)
            throws SQLException {
        var cells = new ArrayList<WrittenRow.Cell>();
        for (var column : columns) {
            var found = row.getObject(column.name);
            cells.add(new WrittenRow.Cell(column.name, renewed(table, column, found)));
        }
        return cells;
    }

    private LongFunction<@Nullable Object> renewed(
            String table, Column column, @Nullable Object found) {
        if (NUMBER_COLUMNS.contains(column.name) && Long.valueOf(number).equals(found)) {
            return another -> another;
        }
        if (MESSAGE_COLUMNS.contains(column.name) && messages.contains(found)) {
            return another -> another * MESSAGES + messages.indexOf(found);
        }
        if (column.unique && found instanceof String text && !table.startsWith("people.")) {
            return another -> text + "-" + another;
        }
        return _ -> found;
    }
}
