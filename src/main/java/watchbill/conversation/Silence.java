package watchbill.conversation;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;

/// Ends what waits on customers who have fallen silent (R100).
@Component
class Silence implements DueWork {

    private final Endings endings;
    private final int days;

    /// @param days whole calendar days in the team's zone
    Silence(Endings endings, @Value("${watchbill.silence-days:21}") int days) {
        this.endings = endings;
        this.days = days;
    }

    @Override
    public String name() {
        return "silent customers";
    }

    @Override
    public int run(Instant now) {
        return endings.expireSilent(now, days);
    }
}
