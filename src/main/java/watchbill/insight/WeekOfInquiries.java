package watchbill.insight;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One ISO week of a period. Days of the week that lie outside the period are not counted.
///
/// @param monday    its first day, which may lie before the period
/// @param inquiries how many arrived
/// @param median    half of those that were answered had the first response within it, in business time; absent if none
///                  was
public record WeekOfInquiries(LocalDate monday, int inquiries, @Nullable Duration median) {

    /// The number of the week, 1 to 53.
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// @return every week that the period touches, in order
    static List<WeekOfInquiries> of(List<Inquiry> inquiries, Period period, ZoneId zone) {
        var byMonday =
                inquiries.stream()
                        .collect(
                                groupingBy(inquiry ->
                                        mondayOf(inquiry.arrivedIn(zone).toLocalDate())));
        return mondayOf(period.from())
                .datesUntil(period.to().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> of(monday, byMonday.getOrDefault(monday, List.of())))
                .toList();
    }

    private static WeekOfInquiries of(LocalDate monday, List<Inquiry> inquiries) {
        return new WeekOfInquiries(
                monday, inquiries.size(), Waited.of(inquiries).median().orElse(null));
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(previousOrSame(MONDAY));
    }
}
