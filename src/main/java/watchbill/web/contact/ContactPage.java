package watchbill.web.contact;

/// The contact page as people read it.
///
/// @param team        what the team is called
/// @param openness    `Open now, until 17:00`
/// @param silenceDays whole days after which a silent customer's conversation ends
/// @param address     of this page, without the server and without an ending
public record ContactPage(
        String team, ContactSheet sheet, String openness, int silenceDays, String address) {}
