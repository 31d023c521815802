package watchbill.sample;

import java.time.Duration;
import java.util.List;
import watchbill.channel.way.Privacy;
import watchbill.channel.way.Reach;
import watchbill.channel.way.Terms;
import watchbill.channel.way.Use;
import watchbill.channel.way.Watching;
import watchbill.channel.way.Way;
import watchbill.channel.way.WayStatus;
import watchbill.conversation.ContactMethod;

/// How the sample team can be reached besides its form and its mail.
final class SampleWays {

    static final List<Way> ALL =
            List.of(
                    way(
                            ContactMethod.PHONE,
                            "Telephone hotline",
                            "+1 555 0142",
                            WayStatus.SUPPORTED,
                            "In business hours."),
                    way(
                            ContactMethod.VOICEMAIL,
                            "Voicemail",
                            "+1 555 0143",
                            WayStatus.SUPPORTED,
                            "Checked every day."),
                    way(
                            ContactMethod.WALK_IN,
                            "In person",
                            "Building 14, room 210",
                            WayStatus.SUPPORTED,
                            "Walk in, same hours."),
                    way(
                            ContactMethod.OTHER,
                            "The old users’ list",
                            "users@lists.meridian.example",
                            WayStatus.RETIRED,
                            "Read by volunteers."));

    private SampleWays() {}

    private static Way way(
            ContactMethod method, String name, String address, WayStatus status, String notes) {
        var retired = status == WayStatus.RETIRED;
        return new Way(
                method.code(),
                method,
                name,
                List.of(address),
                status,
                new Use(!retired, false),
                new Terms(retired ? Privacy.EVERYBODY : Privacy.TEAM, "", notes),
                Reach.TEAM,
                new Watching(Duration.ofMinutes(15), method == ContactMethod.VOICEMAIL),
                false,
                retired);
    }
}
