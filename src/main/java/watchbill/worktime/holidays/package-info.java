/// Lists of holidays: the United States' federal ones for any year, and those that come in a file.
///
/// **In:** an ICS or CSV file.
/// **Out:** dates with names, for [watchbill.worktime.OpeningHours#withHolidays].
/// **Owns:** nothing.
@NullMarked
@NamedInterface("holidays")
package watchbill.worktime.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
