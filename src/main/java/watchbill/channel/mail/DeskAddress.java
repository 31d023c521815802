package watchbill.channel.mail;

import watchbill.people.TeamId;

/// An address under which a team is written to.
///
/// @param address lower-case, such as `help@desk.example`
/// @param name    as shown beside it in mail
public record DeskAddress(TeamId team, String address, String name) {}
