package watchbill.web.merge;

/// A conversation that goes on in another one.
///
/// @param into     the number under which it goes on
/// @param intoTitle the subject there
/// @param sentence who merged it, and when
/// @param canBeUndone whether there is a merge to take back
public record SignPage(
        long number,
        String title,
        long into,
        String intoTitle,
        String sentence,
        boolean canBeUndone) {

    public String href() {
        return "/conversations/" + number;
    }

    public String goesOn() {
        return "/conversations/" + into;
    }
}
