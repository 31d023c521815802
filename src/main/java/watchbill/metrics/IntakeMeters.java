package watchbill.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;
import watchbill.channel.mail.IncomingMails;
import watchbill.channel.mail.Refusal;
import watchbill.channel.mail.Route;
import watchbill.channel.mail.SmtpReceiver;

/// Mail that comes in.
@Component
class IntakeMeters implements MeterBinder {

    private final IncomingMails mails;
    private final SmtpReceiver receiver;

    IntakeMeters(IncomingMails mails, SmtpReceiver receiver) {
        this.mails = mails;
        this.receiver = receiver;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var route : Route.values()) {
            FunctionCounter.builder("watchbill.mails.taken", mails, from -> from.count(route))
                    .description("Mails stored for good, by the way they came")
                    .tag("route", word(route))
                    .register(registry);
        }
        for (var reason : Refusal.values()) {
            FunctionCounter.builder("watchbill.mails.refused", receiver, by -> by.refused(reason))
                    .description("Mails refused on the wire, by reason")
                    .tag("reason", word(reason))
                    .register(registry);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
