package watchbill.web.contact;

import java.util.List;
import watchbill.web.contact.ContactSheet.Entry;

/// The contact page for programs. Fields may be added; none is taken away or changes its meaning.
///
/// @param methods   where customers may begin, the preferred ones first
/// @param unwatched names of places where no answer is promised
record SheetJson(
        String team, String name, String hours, List<MethodJson> methods, List<String> unwatched) {

    /// @param kind       `form`, `mail`, `phone`, `voicemail`, `walk-in`, `chat`, `tracker`, `colleague` or `other`
    /// @param link       what opens it; empty for a room
    /// @param delayed    whether what is sent arrives later at the moment
    /// @param privacy    who can read it: `team`, `members` or `everybody`
    /// @param mayUse     who may use it, in a sentence
    /// @param ongoing    whether a conversation can go on there
    record MethodJson(
            String key,
            String kind,
            String name,
            String address,
            String link,
            boolean preferred,
            boolean delayed,
            String privacy,
            String mayUse,
            boolean ongoing,
            String notes) {

        static MethodJson of(Entry way) {
            return new MethodJson(
                    way.key(),
                    way.kind(),
                    way.name(),
                    way.address(),
                    way.href(),
                    way.preferred(),
                    way.delayed(),
                    way.privacy(),
                    way.users(),
                    way.ongoing(),
                    way.notes());
        }
    }

    static SheetJson of(ContactSheet sheet) {
        return new SheetJson(
                sheet.slug(),
                sheet.name(),
                sheet.hours(),
                sheet.ways().stream().map(MethodJson::of).toList(),
                sheet.unwatched().stream().map(Entry::name).toList());
    }
}
