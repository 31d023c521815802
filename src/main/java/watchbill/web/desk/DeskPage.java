package watchbill.web.desk;

import java.util.List;
import watchbill.web.Fact;
import watchbill.web.QueueRow;

/// The desk.
///
/// @param headline    `6 wait for you`, `Nothing waits for you`, `Nora is on duty`
/// @param explanation one sentence below it
/// @param brief       the same for narrow pages; empty when the long one fits
/// @param idle        whether the reader is Primary, and no customer of theirs waits for a word or beyond a promised time (R105)
/// @param waiting     longest wait first
/// @param promised    what was promised to customers, next date first
/// @param outside     what outside teams have and needs somebody: to be asked again, or not known to the customer
/// @param week        figures of this week's watch
/// @param ages        what waits for the team, by age; only ages that occur
/// @param coming      what is ahead
/// @param elsewhere   what is open but not waiting on us
/// @param checks      what the Primary has to look after today and has not yet
/// @param waysIn      what the ways in have for somebody to look at; only what occurs
public record DeskPage(
        String headline,
        String explanation,
        String brief,
        boolean idle,
        List<QueueRow> waiting,
        List<QueueRow> promised,
        List<QueueRow> outside,
        String weekTitle,
        List<Fact> week,
        List<Fact> ages,
        List<Coming> coming,
        List<Fact> elsewhere,
        List<Check> checks,
        List<Fact> waysIn) {

    /// A way of contact that a person watches, such as voicemail.
    public record Check(String key, String name, String address) {}

    /// @param when `Fri 15:00`
    public record Coming(String when, String what) {}
}
