package watchbill.people;

/// One of us.
///
/// @param email lower-case, unique in the installation
public record Person(PersonId id, String name, String email) {

    /// The name customers and colleagues are addressed by in passing: the first word of the full name.
    public String firstName() {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
