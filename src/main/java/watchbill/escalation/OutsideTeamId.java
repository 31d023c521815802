package watchbill.escalation;

/// Distinguishes an outside team from the others of a team.
public record OutsideTeamId(long value) {}
