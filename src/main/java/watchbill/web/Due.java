package watchbill.web;

/// When something is due, beside how long it has waited. Near the goal nothing changes colour; the words say it.
///
/// @param first  `11:10`, `Goal passed`, `no goal on replies`
/// @param second `in 28 min`, `09:05 today`; empty for none
/// @param time   whether `first` is a time, which narrow pages introduce by the word "Due"
/// @param broken whether the goal has passed
public record Due(String first, String second, boolean time, boolean broken) {

    public static Due at(String clock, String in) {
        return new Due(clock, in, true, false);
    }

    public static Due passed(String when) {
        return new Due("Goal passed", when, false, true);
    }

    /// No goal runs; `why` says so in a few words, or is empty.
    public static Due none(String why) {
        return new Due(why, "", false, false);
    }
}
