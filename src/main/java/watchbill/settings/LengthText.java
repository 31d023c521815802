package watchbill.settings;

import java.time.Duration;

/// Lengths as the audit tells them: `4 h`, `1 h 30 min`, `30 min`.
final class LengthText {

    private LengthText() {}

    static String of(Duration length) {
        var hours = length.toHours() == 0 ? "" : length.toHours() + " h";
        var minutes = length.toMinutesPart() == 0 ? "" : length.toMinutesPart() + " min";
        return (hours + " " + minutes).strip();
    }
}
