package watchbill.duty;

import java.time.LocalDate;
import java.util.Optional;
import watchbill.people.Person;

/// Who owns what arrives at an instant.
///
/// @param begins the day on which their shift begins, if it has not begun by then; empty for a scheduler
public record Owner(Person person, Seat seat, Optional<LocalDate> begins) {}
