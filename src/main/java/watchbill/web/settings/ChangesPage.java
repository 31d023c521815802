package watchbill.web.settings;

import java.util.List;

/// Who changed what, the latest first.
///
/// @param signIns whether these are the sign-ins, which are read apart
/// @param older   where the next ones stand; empty when these are the last
public record ChangesPage(boolean signIns, List<Day> days, String older) {

    public ChangesPage {
        days = List.copyOf(days);
    }

    /// What happened on one day.
    public record Day(String name, List<Row> rows) {

        public Day {
            rows = List.copyOf(rows);
        }
    }

    /// @param what   a sentence without its subject
    /// @param was    what it was before; empty where there is nothing to say
    /// @param became what it is since; empty where there is nothing to say
    public record Row(
            String time, String exact, String who, String what, String was, String became) {

        /// In characters: what is longer is opened by those who want to read it.
        private static final int LINE = 120;

        /// Whether before and after fit into a line.
        public boolean brief() {
            return was.length() + became.length() <= LINE && !(was + became).contains("\n");
        }

        /// Whether there is a before or an after at all.
        public boolean hasValues() {
            return !was.isEmpty() || !became.isEmpty();
        }
    }
}
