package watchbill.web.figures;

import java.util.List;

/// A part of the page that is tables.
public record Tally(Finding finding, List<Table> tables) {

    public Tally {
        tables = List.copyOf(tables);
    }

    /// @param column what the rows name: `Activity`
    /// @param value  what their last column is: `Time`; empty if there is none
    public record Table(String column, String value, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param href  where its name leads; empty for nowhere
    /// @param value empty if the table has no such column
    public record Row(String name, String href, int inquiries, String value) {}
}
