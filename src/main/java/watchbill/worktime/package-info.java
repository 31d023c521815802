/// Worktime: when a team works, and what "within four hours" means on its clock.
///
/// **In:** a team's hours, holidays, exceptions and breaks, from set-up and settings.
/// **Out:** [watchbill.worktime.WorkCalendar], which counts business time for every module above.
/// **Owns:** schema `worktime`: the versions of each team's calendar. A version never changes, so that a conversation
/// keeps the one in force when it arrived.
///
/// ## The rules of the clock
///
/// - A window includes its opening instant and excludes its closing one. The gap between two windows is no business
///   time. Windows that touch (08:00-12:00, 12:00-17:00; 18:00-24:00, 00:00-02:00) are one opening.
/// - Work that ends exactly when a window closes ends then, not at the next opening.
/// - Work of length zero that starts outside hours ends at the next opening.
/// - Durations are elapsed time: on a day of 23 hours, 00:00-24:00 is 23 hours long.
/// - A span read backwards is negative.
/// - An exception is the last word on its date: it replaces the weekday's windows, and a holiday too.
/// - With *lunch counts* the windows of a day are one, from the first opening to the last closing. Breaks are cut out
///   afterwards; they never count.
///
/// ## The one rule for daylight saving
///
/// A local time means the first instant at which the clock on the wall shows that time or a later one. So a time
/// inside the gap (the clock is put forward) means the first instant after it; a time inside the repeat (the clock is
/// put back) means the first of the two. Recurring times are computed from their local date, never by adding 24 hours.
@NullMarked
@ApplicationModule(
        displayName = "Worktime",
        allowedDependencies = {"people", "recent"})
package watchbill.worktime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
