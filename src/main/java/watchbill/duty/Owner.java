package watchbill.duty;

import watchbill.people.Person;

/// Who owns what arrives at an instant.
public record Owner(Person person, Seat seat) {}
