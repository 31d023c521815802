package watchbill.conversation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import watchbill.duework.DueWork;

/// Ends what waits on customers who have fallen silent (R100).
@Component
class Silence implements DueWork {

    private final Endings endings;
    private final Patience patience;

    Silence(Endings endings, Patience patience) {
        this.endings = endings;
        this.patience = patience;
    }

    @Override
    public String name() {
        return "silent customers";
    }

    @Override
    public int run(Instant now) {
        return endings.expireSilent(now, patience.days());
    }
}
