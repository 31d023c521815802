package watchbill.api;

import watchbill.escalation.OutsideTeam;

/// An outside team as the API shows it. What is not known is empty.
///
/// @param id what a referral names it by
record OutsideTeamJson(
        long id,
        String name,
        String responsibility,
        String contact,
        String email,
        String phone,
        String tracker) {

    static OutsideTeamJson of(OutsideTeam team) {
        var card = team.card();
        return new OutsideTeamJson(
                team.id().value(),
                card.name(),
                card.responsibility(),
                card.contact(),
                card.email(),
                card.phone(),
                card.tracker());
    }
}
