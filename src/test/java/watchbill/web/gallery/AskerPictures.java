package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Fact;
import watchbill.web.Icon;
import watchbill.web.Problems;
import watchbill.web.Section;
import watchbill.web.StateWord;
import watchbill.web.conversations.ConversationsPage.Row;
import watchbill.web.customers.CustomerPage;
import watchbill.web.customers.OrganisationForm;
import watchbill.web.customers.OrganisationPage;
import watchbill.web.customers.OrganisationsPage;

/// The pages about those who ask.
final class AskerPictures {

    private static final List<Row> ROWS =
            List.of(
                    row(1485, "Pseudocolor plot shows holes at block boundaries", "Nora", "10:12"),
                    row(1391, "Contours vanish after an upgrade", "Tomas", "3 Nov, 09:40"),
                    row(1204, "Where does the log file go?", "Tomas", "12 Aug, 15:02"));

    private static final List<Fact> KNOWN_BY =
            List.of(
                    Fact.of("Tomas Ibarra", "Answered in 2 conversations, last Tue 3 Nov, 10:15"),
                    Fact.of("Nora Kessler", "Answered in 1 conversation, last 10:31"));

    private AskerPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("asker", "customers/customer", customer()),
                picture("asker-organisation", "customers/organisation", organisation()),
                picture("asker-organisations", "customers/organisations", organisations()));
    }

    private static Picture picture(String name, String template, Object page) {
        return new Picture(
                name,
                template,
                Map.of("frame", Meridian.frame(Section.CONVERSATIONS), "page", page));
    }

    private static CustomerPage customer() {
        return new CustomerPage(
                "grace.lin@plasma.example",
                "Grace Lin",
                "Plasma Theory · Host lab",
                List.of(
                        new Fact(
                                "Organisation",
                                "Plasma Theory",
                                "The host: it is ours",
                                "/organisations/3"),
                        Fact.of("Sector", "National laboratory"),
                        Fact.of("Funding", "Pays for one person"),
                        new Fact("Group", "Host lab", "Response goal 1 h", "")),
                "Prefers the telephone, not before ten.\nHer meshes are large: ask for a small one first.",
                KNOWN_BY,
                List.of("grace.lin@plasma.example", "grace@gmail.com"),
                ROWS,
                "/customers?address=grace.lin%40plasma.example&before=1204",
                new CustomerPage.Form(
                        "",
                        "Plasma",
                        List.of("Coastal University", "Plasma Theory"),
                        "Empty: by the address.",
                        "plasma.example",
                        true,
                        "Prefers the telephone.",
                        "grace.lin@plasma.example"),
                new Problems(
                        Map.of(
                                "organisation",
                                "plasma.example is the domain of Plasma Theory. Take it away there first.",
                                "other",
                                "grace.lin@plasma.example is one of this customer’s addresses already.")));
    }

    private static OrganisationPage organisation() {
        return new OrganisationPage(
                3,
                "Plasma Theory",
                "The host: it is ours.",
                List.of(
                        Fact.of("Sector", "National laboratory"),
                        Fact.of("Mail from", "plasma.example, plasma-theory.example")),
                List.of(
                        new Fact("", "Grace Lin", "Asked last 10:12", "/customers?address=a"),
                        new Fact(
                                "",
                                "Theo Park",
                                "Asked last Tue 3 Nov, 09:40",
                                "/customers?address=b")),
                KNOWN_BY,
                ROWS,
                "",
                form(),
                new Problems(
                        Map.of(
                                "organisation",
                                "There is an organisation Plasma Theory already. Choose another name.")));
    }

    private static OrganisationsPage organisations() {
        return new OrganisationsPage(
                List.of(
                        new Fact(
                                "",
                                "Coastal University",
                                "University · coastal.example",
                                "/organisations/5"),
                        new Fact(
                                "",
                                "Plasma Theory",
                                "The host · National laboratory · plasma.example",
                                "/organisations/3")),
                form(),
                Problems.NONE);
    }

    private static OrganisationForm form() {
        return new OrganisationForm(
                "Plasma Theory",
                "National laboratory",
                List.of("University"),
                "",
                true,
                "plasma.example");
    }

    private static Row row(long number, String title, String owner, String when) {
        return new Row(
                number,
                title,
                "Grace Lin, Host lab, by mail · Plots",
                when,
                owner,
                StateWord.calm(Icon.CIRCLE_CHECK, "Resolved: answered"));
    }
}
