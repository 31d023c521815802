package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import watchbill.web.Choice;
import watchbill.web.Fact;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.referral.OfferedTeam;
import watchbill.web.referral.ReferralPage;

/// Referring something outside, from the choice of a team to the end.
final class ReferralPictures {

    private static final String TITLE = "/scratch answers with stale file handles on Cedar";

    private ReferralPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("referral-choice", choice()),
                picture("referral-form", form()),
                picture("referral-open", open()),
                picture("referral-none", page(List.of(), List.of())));
    }

    private static Picture picture(String name, ReferralPage page) {
        return new Picture(
                name,
                "referral",
                Map.of("frame", Meridian.frame(Section.CONVERSATIONS), "page", page));
    }

    private static ReferralPage choice() {
        return page(teams(false), List.of());
    }

    private static ReferralPage form() {
        var form =
                new ReferralPage.Form(
                        2,
                        "Storage team",
                        "File systems and archives",
                        List.of(
                                new Fact(
                                        "Mail",
                                        "storage@lab.example",
                                        "",
                                        "mailto:storage@lab.example"),
                                new Fact(
                                        "Tracker",
                                        "https://tracker.lab.example/storage",
                                        "",
                                        "https://tracker.lab.example/storage")),
                        "Ada Moreno",
                        "",
                        "2026-11-21",
                        "2026-11-19",
                        List.of(
                                new Choice("message", "With this message", true),
                                new Choice("", "Not yet", false)),
                        "Hello Jonas,\n\nwhat you describe belongs to another team: Storage team. I have passed it on to them and keep an eye on it.\n\nNora Kessler",
                        "Goes to Jonas Weber.",
                        "",
                        "k");
        return new ReferralPage(
                1459,
                TITLE,
                false,
                teams(true),
                Optional.of(form),
                Optional.empty(),
                List.of(
                        "Network operations had it until Tue 16:20: not theirs, sent back. “It is the file server.”"),
                "Tomas Ibarra answers it. A note needs no reason.",
                new Problems(
                        Map.of(
                                "followUp",
                                "Sat 21 November is no business day of ours. The next one is Mon 23 November.")));
    }

    private static ReferralPage open() {
        var open =
                new ReferralPage.Open(
                        "Storage team",
                        List.of(
                                Fact.of("Referred", "Mon 14:05, by Nora Kessler"),
                                Fact.of("Contact", "Ada Moreno"),
                                Fact.of("Their number", "ST-42"),
                                Fact.of("Customer", "Not told yet"),
                                new Fact("Telephone", "+1 510 555 0134", "", "tel:+15105550134")),
                        "Ask them again today",
                        "Ada Moreno",
                        "ST-42",
                        "2026-11-20",
                        "2026-11-19",
                        List.of(
                                new Choice("", "Not yet", true),
                                new Choice("phone", "By telephone, already", false)),
                        List.of(new Choice("they-solved", "They solved it", true)),
                        "");
        return new ReferralPage(
                1459,
                TITLE,
                false,
                List.of(),
                Optional.empty(),
                Optional.of(open),
                List.of(),
                "",
                new Problems(
                        Map.of(
                                "sentence",
                                "Say in a sentence what became of it, so that the next one need not ask again.")));
    }

    private static ReferralPage page(List<OfferedTeam> offered, List<String> earlier) {
        return new ReferralPage(
                1459,
                TITLE,
                false,
                offered,
                Optional.empty(),
                Optional.empty(),
                earlier,
                "",
                Problems.NONE);
    }

    static List<OfferedTeam> teams(boolean storageIsChosen) {
        return List.of(
                new OfferedTeam(
                        "Network operations",
                        "Links between the sites, firewalls",
                        "noc@lab.example",
                        "#",
                        false),
                new OfferedTeam(
                        "Storage team",
                        "File systems and archives",
                        "storage@lab.example",
                        "#",
                        storageIsChosen));
    }
}
