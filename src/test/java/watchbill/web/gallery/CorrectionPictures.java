package watchbill.web.gallery;

import java.util.List;
import java.util.Map;
import watchbill.web.Section;
import watchbill.web.corrections.CorrectionsPage;
import watchbill.web.corrections.CorrectionsPage.Row;

/// What inquiries showed to be wanting.
final class CorrectionPictures {

    private CorrectionPictures() {}

    static List<Picture> all() {
        return List.of(
                picture("corrections", page()),
                picture("corrections-none", new CorrectionsPage(false, false, List.of(), "")));
    }

    private static Picture picture(String name, CorrectionsPage page) {
        return new Picture(
                name,
                "corrections/list",
                Map.of("frame", Meridian.frame(Section.CONVERSATIONS), "page", page));
    }

    private static CorrectionsPage page() {
        return new CorrectionsPage(
                false,
                false,
                List.of(
                        row(
                                1485,
                                "Say how readers are chosen, with an example for each format",
                                "The documents",
                                "Nora Kessler · since 10:12",
                                true),
                        row(
                                1461,
                                "Ask for the version before anything else",
                                "The process",
                                "Nobody yet · since Tue 17 Nov, 16:10",
                                false),
                        row(
                                1438,
                                "About “Colours differ on Cedar”",
                                "The software",
                                "Tomas Ibarra · since 3 Nov, 09:40",
                                false)),
                "/corrections?done=false&before=1438");
    }

    private static Row row(long number, String what, String where, String meta, boolean mine) {
        return new Row(
                number,
                what,
                where,
                meta,
                "Pseudocolor plot shows holes at block boundaries",
                mine,
                false);
    }
}
