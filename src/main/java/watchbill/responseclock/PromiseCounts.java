package watchbill.responseclock;

/// What became of the dates agreed with customers that fell into a span (R35). A date that was given up or moved before it
/// came is not counted.
///
/// @param kept   news came, or the conversation ended, by the date
/// @param missed the date passed before that
/// @param ahead  the date has not come
public record PromiseCounts(int kept, int missed, int ahead) {}
