package watchbill.people;

import java.time.ZoneId;

/// People sharing one rota.
///
/// @param slug         the team's name in addresses: lower-case letters, digits and hyphens
/// @param name         as people write it
/// @param practiceName what the team calls its arrangement for reliability and support, `SRE` unless it says otherwise
/// @param zone         where the team's hours are counted
public record Team(TeamId id, String slug, String name, String practiceName, ZoneId zone) {}
