package watchbill.channel;

import watchbill.people.TeamId;

/// An address at which a team's desk takes mail.
///
/// @param address lower-case
public record DeskAddress(TeamId team, String address, String name) {}
