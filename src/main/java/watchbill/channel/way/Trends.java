package watchbill.channel.way;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import watchbill.conversation.ArrivedInquiries;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;

/// How the use of each kind of way changes, for those who decide about the ways.
@Service
public class Trends {

    private final ArrivedInquiries inquiries;
    private final InstantSource time;

    Trends(ArrivedInquiries inquiries, InstantSource time) {
        this.inquiries = inquiries;
        this.time = time;
    }

    /// The trend of each kind of way. Two ways of one kind, such as two telephones, have one trend.
    public Map<ContactMethod, Trend> of(TeamId team) {
        var today = time.instant();
        var middle = today.minus(Trend.QUARTER);
        var now = inquiries.byMethod(team, middle, today);
        var before = inquiries.byMethod(team, middle.minus(Trend.QUARTER), middle);
        var trends = new EnumMap<ContactMethod, Trend>(ContactMethod.class);
        for (var method : ContactMethod.values()) {
            trends.put(
                    method,
                    new Trend(
                            now.getOrDefault(method, 0),
                            sum(now),
                            before.getOrDefault(method, 0),
                            sum(before)));
        }
        return trends;
    }

    private static int sum(Map<ContactMethod, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
