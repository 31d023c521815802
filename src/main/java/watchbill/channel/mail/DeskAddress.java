package watchbill.channel.mail;

import watchbill.people.TeamId;

/// An address under which a team is written to.
///
/// @param address   lower-case, such as `help@desk.example`
/// @param name      as shown beside it in mail
/// @param rule      what becomes of mail to it
/// @param forwardTo the address at which its mail is taken in; empty unless the rule is to forward
public record DeskAddress(
        TeamId team, String address, String name, AddressRule rule, String forwardTo) {

    /// An address whose mail is taken in.
    public DeskAddress(TeamId team, String address, String name) {
        this(team, address, name, AddressRule.TAKE_IN, "");
    }

    DeskAddress treated(AddressRule otherwise, String to) {
        return new DeskAddress(
                team, address, name, otherwise, otherwise == AddressRule.FORWARD ? to : "");
    }

    /// Whether customers are answered who write here.
    public boolean isAnswered() {
        return rule == AddressRule.TAKE_IN || rule == AddressRule.FORWARD;
    }

    /// `taken in`, `forwarded to help@desk.example`.
    public String treatment() {
        return switch (rule) {
            case TAKE_IN -> "taken in";
            case FORWARD -> "forwarded to " + forwardTo;
            case LISTEN -> "only listened to";
            case LEAVE -> "left alone";
        };
    }
}
