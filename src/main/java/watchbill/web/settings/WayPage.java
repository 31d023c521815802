package watchbill.web.settings;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Problems;

/// One way of contact, to be changed or added.
///
/// @param key       empty for a new one
/// @param title     what it is called now
/// @param method    its kind, as forms send it
/// @param kind      of a way that is there: `Telephone`; empty for a new one
/// @param methods   kinds to choose from for a new one
/// @param addresses where an adapter says it is reached; empty where `address` is typed
/// @param linked    whether an adapter knows where it is reached
/// @param patience  minutes without a sign of life before the Primary is warned; empty where nothing is looked into
/// @param signs     when it was last seen to work, and who looked after it
/// @param removable whether it can leave the register
public record WayPage(
        String key,
        String title,
        String method,
        String kind,
        List<Choice> methods,
        String name,
        String address,
        String addresses,
        boolean linked,
        List<Choice> statuses,
        boolean firstContact,
        boolean ongoing,
        List<Choice> privacies,
        List<Choice> reaches,
        String needs,
        String notes,
        String patience,
        boolean daily,
        List<Fact> signs,
        boolean preferred,
        boolean warns,
        boolean removable,
        Problems problems) {

    public WayPage {
        methods = List.copyOf(methods);
        statuses = List.copyOf(statuses);
        privacies = List.copyOf(privacies);
        reaches = List.copyOf(reaches);
        signs = List.copyOf(signs);
    }

    public boolean isNew() {
        return key.isEmpty();
    }
}
