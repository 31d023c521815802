package watchbill.people;

import java.util.List;

/// Chooses those who plan the shifts, and who therefore own what arrives when nobody is scheduled.
///
/// A small team may have no scheduler yet; somebody must answer all the same.
final class Planners {

    private Planners() {}

    static List<Member> among(List<Member> members) {
        for (var role : List.of(Role.SCHEDULER, Role.ADMIN)) {
            var planners = members.stream().filter(member -> member.role() == role).toList();
            if (!planners.isEmpty()) {
                return planners;
            }
        }
        return members;
    }
}
