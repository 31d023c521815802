package watchbill.channel.way;

/// What customers should know before they come this way.
///
/// @param privacy who can read what is said
/// @param needs   what one needs, such as an account or being on site; empty for nothing
/// @param notes   what else is worth knowing: `In business hours.`; empty for nothing
public record Terms(Privacy privacy, String needs, String notes) {

    public Terms {
        needs = needs.strip();
        notes = notes.strip();
    }
}
