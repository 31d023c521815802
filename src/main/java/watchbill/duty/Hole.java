package watchbill.duty;

import java.time.LocalDate;
import java.util.Optional;
import watchbill.people.Person;

/// Working days in a row, within one week, on which a seat is empty (R46).
///
/// @param last  the last of them, inclusive
/// @param alone the Primary who has no Backup; empty when nobody is on duty at all
public record Hole(LocalDate first, LocalDate last, Optional<Person> alone) {}
