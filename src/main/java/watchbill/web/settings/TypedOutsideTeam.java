package watchbill.web.settings;

import org.jspecify.annotations.Nullable;
import watchbill.escalation.OutsideTeam;
import watchbill.escalation.OutsideTeamCard;

/// An outside team as the form sends it.
record TypedOutsideTeam(
        @Nullable String name,
        @Nullable String responsibility,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String tracker) {

    static final TypedOutsideTeam NOTHING =
            new TypedOutsideTeam(null, null, null, null, null, null);

    static TypedOutsideTeam of(OutsideTeamCard card) {
        return new TypedOutsideTeam(
                card.name(),
                card.responsibility(),
                card.contact(),
                card.email(),
                card.phone(),
                card.tracker());
    }

    OutsideTeamCard card() {
        return new OutsideTeamCard(
                or(name), or(responsibility), or(contact), or(email), or(phone), or(tracker));
    }

    /// The form that adds one.
    OutsideTeamsPage.Form adding() {
        return form(SettingsSection.OUTSIDE_TEAMS.path(), "Add a team", true);
    }

    /// The form that corrects one.
    OutsideTeamsPage.Form changing(OutsideTeam known) {
        var path = SettingsSection.OUTSIDE_TEAMS.path() + "/" + known.id().value();
        return form(path, "Change " + known.name(), false);
    }

    private OutsideTeamsPage.Form form(String action, String title, boolean isNew) {
        return new OutsideTeamsPage.Form(
                action,
                title,
                isNew,
                or(name),
                or(responsibility),
                or(contact),
                or(email),
                or(phone),
                or(tracker));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
