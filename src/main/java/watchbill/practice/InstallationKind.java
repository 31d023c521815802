package watchbill.practice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keeps practice and real data apart: the first start decides for ever.
@Component
class InstallationKind {

    /// @throws WrongInstallation if the data is of the other kind
    InstallationKind(PracticeSql sql, @Value("${watchbill.practice}") boolean practice) {
        var decided = sql.decide(practice);
        if (decided != practice) {
            throw new WrongInstallation(
                    decided
                            ? "This data is for practice: its clock can be set and its mail never leaves. Start it with --practice, or choose another folder with WATCHBILL_DATA."
                            : "This data belongs to a real installation, and practice will not touch it. Start without --practice, or choose another folder with WATCHBILL_DATA.");
        }
    }
}
