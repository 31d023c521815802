package watchbill.notification;

import java.util.List;

/// Something that a scheduler should settle before it hurts.
///
/// @param subjects what it is about, in words that stay the same as long as it is the same: `nobody 2026-03-09`
/// @param sentence `Monday 9 to Friday 13 March: nobody is on duty.`
public record Warning(List<String> subjects, String sentence) {

    public Warning {
        subjects = List.copyOf(subjects);
    }
}
