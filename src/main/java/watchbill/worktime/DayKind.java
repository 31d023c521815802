package watchbill.worktime;

/// What sort of day a date is for a team.
public enum DayKind {
    /// Has windows, from its weekday or from an exception.
    WORKING,
    /// A weekday on which the team never works, such as Saturday.
    DAY_OFF,
    /// On the list of holidays.
    HOLIDAY,
    /// Closed by an exception for this date.
    CLOSED
}
