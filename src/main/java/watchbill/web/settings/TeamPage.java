package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// What the team is called, where it is, and how its admins prove themselves.
///
/// @param practice       what the team calls its arrangement: `SRE`
/// @param adminsNeedCode whether admins reach the settings only with a six-digit code
/// @param youHaveCode    whether the reader has codes set up, without which the switch would shut them out
public record TeamPage(
        String name,
        String practice,
        List<Choice> zones,
        boolean adminsNeedCode,
        boolean youHaveCode,
        Problems problems) {

    public TeamPage {
        zones = List.copyOf(zones);
    }
}
