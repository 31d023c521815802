package watchbill.web.figures;

import java.util.ArrayList;
import java.util.List;
import watchbill.insight.Cost;
import watchbill.insight.CostRow;
import watchbill.insight.Figures;
import watchbill.insight.Taught;
import watchbill.insight.Taught.TaughtRow;
import watchbill.web.Lengths;
import watchbill.web.Words;
import watchbill.web.figures.Tally.Row;
import watchbill.web.figures.Tally.Table;

/// What the inquiries cost and taught, as far as somebody said so. Where nobody did, nothing is shown.
final class Tallies {

    private Tallies() {}

    static List<Tally> of(Figures figures) {
        var tallies = new ArrayList<Tally>();
        var cost = figures.cost();
        if (!cost.activities().isEmpty()) {
            tallies.add(activities(cost));
            tallies.add(ways(cost));
        }
        var taught = taught(figures.taught());
        if (!taught.tables().isEmpty()) {
            tallies.add(taught);
        }
        return tallies;
    }

    private static Tally activities(Cost cost) {
        var median = cost.median();
        var title =
                median == null || cost.noted() < Findings.ENOUGH
                        ? "What was done"
                        : "Half are settled with %s of work".formatted(Lengths.spoken(median));
        return new Tally(
                new Finding(
                        title,
                        "What was done, each activity once an inquiry, and the time that was noted for it."),
                List.of(new Table("Activity", "Time", timed(cost.activities()))));
    }

    private static Tally ways(Cost cost) {
        var title =
                cost.noted() < Findings.ENOUGH
                        ? "What they cost"
                        : "They cost %s of work".formatted(Lengths.full(cost.inAll()));
        var tables = new ArrayList<Table>();
        tables.add(new Table("Kind", "Time", timed(cost.kinds())));
        tables.add(new Table("How they came", "Time", timed(cost.methods())));
        if (!cost.takingDown().isEmpty()) {
            tables.add(new Table("To write them down", "Time", timed(cost.takingDown())));
        }
        return new Tally(
                new Finding(
                        title,
                        "Time that was noted, of %s. Nobody has to note it."
                                .formatted(Words.counted(cost.noted(), "inquiry", "inquiries"))),
                tables);
    }

    private static Tally taught(Taught taught) {
        var tables = new ArrayList<Table>();
        add(tables, "What fell short", taught.deficiencies(), false);
        add(tables, "Cause", taught.causes(), false);
        add(tables, "Page that answered", taught.pages(), true);
        return new Tally(
                new Finding(
                        "What they taught",
                        "%s satisfied, and %s not, whatever the outcome."
                                .formatted(
                                        Words.counted(
                                                taught.satisfied(), "customer is", "customers are"),
                                        taught.unsatisfied())),
                tables);
    }

    private static void add(
            List<Table> tables, String column, List<TaughtRow> rows, boolean leads) {
        if (!rows.isEmpty()) {
            var shown =
                    rows.stream()
                            .map(row ->
                                    leads
                                            ? new Row(
                                                    row.name().replaceFirst("^https?://", ""),
                                                    row.code(),
                                                    row.inquiries(),
                                                    "")
                                            : new Row(
                                                    Words.capital(row.name()),
                                                    "",
                                                    row.inquiries(),
                                                    ""))
                            .toList();
            tables.add(new Table(column, "", shown));
        }
    }

    private static List<Row> timed(List<CostRow> rows) {
        return rows.stream()
                .map(row ->
                        new Row(
                                Words.capital(row.name()),
                                "",
                                row.inquiries(),
                                row.effort().isZero() ? "–" : Lengths.full(row.effort())))
                .toList();
    }
}
