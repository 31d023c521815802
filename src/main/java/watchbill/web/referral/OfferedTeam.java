package watchbill.web.referral;

/// An outside team to which something can be referred.
///
/// @param responsibility what it looks after
/// @param reach          `Ada Moreno, storage@lab.example`
/// @param href           the form, filled in for it
/// @param chosen         whether that is the form below
public record OfferedTeam(
        String name, String responsibility, String reach, String href, boolean chosen) {}
