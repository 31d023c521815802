package watchbill.worktime.holidays;

import java.time.LocalDate;

/// A date on which a team is closed.
///
/// @param date when it is observed
/// @param name such as `Memorial Day`; never blank
public record Holiday(LocalDate date, String name) {

    private static final String NAMELESS = "Holiday";

    public Holiday {
        name = name.isBlank() ? NAMELESS : name.strip();
    }
}
