package watchbill.duty;

/// One seat of a shift that is in the schedule.
///
/// @param primary whether it is the Primary's; otherwise it is the Backup's
public record HeldSeat(ShiftId shift, boolean primary) {}
