package watchbill.people;

/// Identifies a team within this installation. Team data is keyed by it first.
public record TeamId(long value) {}
