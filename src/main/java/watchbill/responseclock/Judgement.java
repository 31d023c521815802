package watchbill.responseclock;

/// How the wait for a first response stands against its goal.
public enum Judgement {
    /// Answered within the goal.
    MET,
    /// Answered past the goal.
    MISSED,
    /// Not answered yet, and inside the goal.
    WAITING,
    /// Not answered yet, and past the goal.
    OVERDUE,
    /// Ended before anybody answered, so that there is nothing to judge.
    ENDED
}
