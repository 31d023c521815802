package watchbill.customers;

/// Identifies a customer about whom something was noted, among those of a team.
public record CustomerId(long value) {}
