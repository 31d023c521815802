package watchbill.web.settings;

import java.util.List;
import java.util.stream.Stream;
import watchbill.channel.mail.AddressRule;
import watchbill.channel.mail.DeskAddress;
import watchbill.conversation.Coded;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// What was chosen for an address of the desk: the code of a rule, or `forward:` and the address that takes its mail in.
record TypedRule(AddressRule rule, String forwardTo) {

    private static final String FORWARD = AddressRule.FORWARD.code() + ":";

    /// @throws IllegalArgumentException for what is not offered
    static TypedRule of(String chosen) {
        return chosen.startsWith(FORWARD)
                ? new TypedRule(AddressRule.FORWARD, chosen.substring(FORWARD.length()))
                : new TypedRule(Coded.of(AddressRule.class, chosen), "");
    }

    /// @param problems by address
    static List<MailPage.Address> shown(List<DeskAddress> all, Problems problems) {
        return all.stream()
                .map(desk ->
                        new MailPage.Address(
                                desk.address(), problems.of(desk.address()), choices(desk, all)))
                .toList();
    }

    private static List<Choice> choices(DeskAddress desk, List<DeskAddress> all) {
        var chosen = new TypedRule(desk.rule(), desk.forwardTo());
        var forwards =
                all.stream()
                        .filter(other -> other.rule() == AddressRule.TAKE_IN)
                        .map(DeskAddress::address)
                        .filter(other -> !other.equals(desk.address()))
                        .map(other -> new TypedRule(AddressRule.FORWARD, other));
        var others =
                Stream.of(AddressRule.LISTEN, AddressRule.LEAVE)
                        .map(rule -> new TypedRule(rule, ""));
        return Stream.of(Stream.of(new TypedRule(AddressRule.TAKE_IN, "")), forwards, others)
                .flatMap(rules -> rules)
                .map(rule -> new Choice(rule.value(), rule.label(), rule.equals(chosen)))
                .toList();
    }

    private String value() {
        return rule == AddressRule.FORWARD ? FORWARD + forwardTo : rule.code();
    }

    private String label() {
        return switch (rule) {
            case TAKE_IN -> "Take it in";
            case FORWARD -> "Forward it to " + forwardTo;
            case LISTEN -> "Only listen";
            case LEAVE -> "Leave it alone";
        };
    }

    String said(String address) {
        return switch (rule) {
            case TAKE_IN -> "Mail to %s becomes a conversation.".formatted(address);
            case FORWARD -> "Mail to %s comes to %s.".formatted(address, forwardTo);
            case LISTEN -> "Mail to %s is kept with the held mail.".formatted(address);
            case LEAVE -> "Mail to %s is left alone.".formatted(address);
        };
    }
}
