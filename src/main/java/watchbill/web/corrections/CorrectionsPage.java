package watchbill.web.corrections;

import java.util.List;

/// What is to be done because inquiries showed it to be wanting.
///
/// @param done whether what is done is shown
/// @param one  whether that of one inquiry is shown only
/// @param next where older ones are; empty on the last page
public record CorrectionsPage(boolean done, boolean one, List<Row> rows, String next) {

    public CorrectionsPage {
        rows = List.copyOf(rows);
    }

    /// One of them.
    ///
    /// @param what   in a line, or what it is about where nobody said
    /// @param where  `The documents`
    /// @param meta   `Nora Kessler · since Tue 17 Nov`
    /// @param number of the inquiry it comes from
    /// @param mine   whether the reader took it
    public record Row(
            long number,
            String what,
            String where,
            String meta,
            String subject,
            boolean mine,
            boolean done) {

        public String href() {
            return "/corrections/" + number;
        }
    }
}
