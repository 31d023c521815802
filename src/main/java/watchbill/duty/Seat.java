package watchbill.duty;

/// In what capacity a person answers for an inquiry.
public enum Seat {
    PRIMARY,
    /// Nobody is scheduled; the scheduler holds it until somebody is (A47).
    SCHEDULER
}
