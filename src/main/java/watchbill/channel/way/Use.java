package watchbill.channel.way;

/// What a way of contact is for; the two differ in what they need (R74).
///
/// @param firstContact customers may begin here
/// @param ongoing      a conversation may go on here
public record Use(boolean firstContact, boolean ongoing) {}
