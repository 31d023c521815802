package watchbill.people;

/// Identifies one of us: a person who can sign in and be on duty. Customers are not persons in this sense.
public record PersonId(long value) {}
