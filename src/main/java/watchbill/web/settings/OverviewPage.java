package watchbill.web.settings;

import java.util.List;

/// All parts of the settings, each with what is set.
public record OverviewPage(List<Row> rows) {

    public OverviewPage {
        rows = List.copyOf(rows);
    }

    /// @param present what is set, in a few words
    public record Row(SettingsSection section, String present) {}
}
