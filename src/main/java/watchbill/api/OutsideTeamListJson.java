package watchbill.api;

import java.util.List;

/// The outside teams to which something can be referred, by name.
record OutsideTeamListJson(List<OutsideTeamJson> outsideTeams) {}
