package watchbill.problems;

/// Identifies a problem among those of a team.
public record ProblemId(long value) {}
