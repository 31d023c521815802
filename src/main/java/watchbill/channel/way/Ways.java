package watchbill.channel.way;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ContactMethod;
import watchbill.people.TeamId;
import watchbill.recent.Recent;
import watchbill.recent.Rereads;

/// The register: how each team can be reached. What a team has not arranged is as it ships. The register is kept in
/// memory for a second, because every inquiry that comes in is held against it.
@Service
public class Ways implements Rereads {

    private static final Comparator<Way> IN_ORDER = Comparator.comparing(Way::method);

    private final WaySql sql;
    private final Map<ContactMethod, Adapter> adapters;
    private final Recent<Map<TeamId, List<Way>>> arranged;

    Ways(WaySql sql, List<Adapter> adapters) {
        this.sql = sql;
        this.adapters =
                adapters.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Adapter::method, Function.identity()));
        this.arranged = new Recent<>(sql::all);
    }

    /// All ways of a team, with where each is reached: the linked ones first, then as they were added.
    public List<Way> of(TeamId team) {
        return known(team).map(way -> linked(team, way)).toList();
    }

    /// What customers are told of for a first contact, the preferred ones first.
    public List<Way> offered(TeamId team) {
        return of(team).stream()
                .filter(Way::isOffered)
                .sorted(Comparator.comparing(way -> !way.isPreferred()))
                .toList();
    }

    /// Finds a way by its key.
    public Optional<Way> find(TeamId team, String key) {
        return of(team).stream().filter(way -> way.key().equals(key)).findFirst();
    }

    /// The way that an inquiry came by; of several of a kind the one about which most is promised. Empty for what the
    /// team does not know, such as a hotline without a number.
    public Optional<Way> cameBy(TeamId team, ContactMethod method) {
        return known(team)
                .filter(way -> way.method() == method)
                .filter(way -> Way.isLinked(method) || !way.addresses().isEmpty())
                .min(Comparator.comparing(Way::status));
    }

    /// The supported ways that somebody looks after each business day.
    public List<Way> daily(TeamId team) {
        return known(team).filter(Checks::isDaily).toList();
    }

    /// When the doors of a linked way were last seen to work.
    public List<SignOfLife> signsOfLife(TeamId team, Way way) {
        var adapter = adapters.get(way.method());
        return adapter == null ? List.of() : adapter.signsOfLife(team);
    }

    /// The supported ways that have given no sign of life for too long, by key, each with its last one.
    public Map<String, SignOfLife> late(TeamId team, Instant now) {
        var late = new LinkedHashMap<String, SignOfLife>();
        known(team)
                .filter(way -> way.status() == WayStatus.SUPPORTED)
                .forEach(way ->
                        signsOfLife(team, way).stream()
                                .filter(sign -> sign.isLate(now, way.watching().patience()))
                                .min(Comparator.comparing(SignOfLife::lastWell))
                                .ifPresent(sign -> late.put(way.key(), sign)));
        return late;
    }

    /// Adds a way, or changes the one of that key. Addresses of linked ways stay with their adapters.
    @Transactional
    public void keep(TeamId team, Way way) {
        sql.keep(team, Way.isLinked(way.method()) ? way.reachedAt(List.of()) : way);
        arranged.forget();
    }

    /// Takes a way out of the register; a shipped one is again as it ships.
    @Transactional
    public void remove(TeamId team, String key) {
        sql.remove(team, key);
        arranged.forget();
    }

    @Override
    public void reread() {
        arranged.forget();
    }

    private Stream<Way> known(TeamId team) {
        var own = arranged.get().getOrDefault(team, List.of());
        var shipped =
                ShippedWays.ALL.stream()
                        .filter(way -> own.stream().noneMatch(its -> its.key().equals(way.key())));
        return Stream.concat(shipped, own.stream()).sorted(IN_ORDER);
    }

    private Way linked(TeamId team, Way way) {
        if (!Way.isLinked(way.method())) {
            return way;
        }
        var adapter = adapters.get(way.method());
        return way.reachedAt(adapter == null ? List.of() : adapter.addresses(team));
    }
}
