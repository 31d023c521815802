package watchbill.duty;

/// Identifies one shift.
public record ShiftId(long value) {}
