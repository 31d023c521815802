package watchbill.web.gallery;

import java.util.List;
import java.util.stream.Stream;

/// All pages, in the order in which people meet them.
final class Gallery {

    private Gallery() {}

    static List<Picture> pictures() {
        return Stream.of(
                        DeskPictures.all(),
                        ConversationPictures.all(),
                        FilePictures.all(),
                        ReferralPictures.all(),
                        MergePictures.all(),
                        AskerPictures.all(),
                        ProblemPictures.all(),
                        CorrectionPictures.all(),
                        TeamPictures.all(),
                        FindingPictures.all(),
                        FiguresPictures.all(),
                        SchedulePictures.all(),
                        SettingsPictures.all(),
                        VisitorPictures.all(),
                        CustomerPictures.all(),
                        ErrorPictures.all(),
                        PlainPictures.all())
                .flatMap(List::stream)
                .toList();
    }
}
