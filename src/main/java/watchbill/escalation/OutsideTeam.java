package watchbill.escalation;

/// A team outside ours that owns something ours stands on.
///
/// @param retired whether nothing new is referred to it; what was referred to it stays
public record OutsideTeam(OutsideTeamId id, OutsideTeamCard card, boolean retired) {

    public String name() {
        return card.name();
    }
}
