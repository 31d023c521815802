package watchbill.escalation;

/// What is agreed with the outside team, as it becomes known. White space around a field is dropped.
///
/// @param contact whom to ask for there; empty if nobody in particular, at most 80 characters
/// @param theirNumber  their number for it; empty as long as it is not known, at most 100 characters
public record ReferralDetails(String contact, String theirNumber) {

    /// Characters of a contact's name.
    public static final int LONGEST_CONTACT = 80;

    /// Characters of a number, which some trackers give as a web address.
    public static final int LONGEST_NUMBER = 100;

    /// @throws IllegalArgumentException if one of them is too long
    public ReferralDetails {
        contact = line(contact, "A contact", LONGEST_CONTACT);
        theirNumber = line(theirNumber, "Their number", LONGEST_NUMBER);
    }

    private static String line(String typed, String what, int longest) {
        var value = typed.strip().replaceAll("\\s+", " ");
        if (value.length() > longest) {
            throw new IllegalArgumentException(
                    "%s has at most %d characters, and this has %,d. Put the rest into a note."
                            .formatted(what, longest, value.length()));
        }
        return value;
    }
}
