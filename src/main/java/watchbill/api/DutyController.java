package watchbill.api;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import watchbill.api.DutyJson.DutyPersonJson;
import watchbill.api.DutyJson.NextDutyJson;
import watchbill.channel.way.Way;
import watchbill.channel.way.Ways;
import watchbill.conversation.ContactMethod;
import watchbill.duty.Duty;
import watchbill.duty.OnDuty;
import watchbill.outbox.Senders;
import watchbill.people.Person;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.people.signin.ApiCaller;
import watchbill.worktime.WorkCalendars;

/// Who is on duty now, for web sites, voicemail scripts and badges (R57). Public.
@RestController
@RequestMapping("/api/v1/teams/{team}/duty")
class DutyController {

    private static final String SVG = "image/svg+xml;charset=utf-8";

    private final Teams teams;
    private final Duty duty;
    private final Senders senders;
    private final Ways ways;
    private final WorkCalendars calendars;
    private final InstantSource time;

    DutyController(
            Teams teams,
            Duty duty,
            Senders senders,
            Ways ways,
            WorkCalendars calendars,
            InstantSource time) {
        this.teams = teams;
        this.duty = duty;
        this.senders = senders;
        this.ways = ways;
        this.calendars = calendars;
        this.time = time;
    }

    /// Names people in full only for a caller of the same team.
    @GetMapping
    ResponseEntity<DutyJson> onDuty(
            @PathVariable("team") String slug,
            @AuthenticationPrincipal @Nullable ApiCaller caller) {
        var team = team(slug);
        var inside = caller != null && caller.team().id().equals(team.id());
        var now = time.instant();
        var watch = duty.watch(team.id(), now);
        var pair = watch.now();
        var calendar = calendars.current(team.id()).calendar();
        var open = calendar.isOpen(now);
        var json =
                new DutyJson(
                        team.slug(),
                        pair.map(found -> person(found.primary(), inside)).orElse(null),
                        pair.map(found -> backup(found, inside)).orElse(null),
                        contact(team),
                        pair.map(OnDuty::from).orElse(null),
                        pair.map(OnDuty::until).orElse(null),
                        watch.next().map(next -> next(next, inside)).orElse(null),
                        open,
                        open ? null : calendar.nextOpen(now).orElse(null));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json);
    }

    /// A small picture to be put on other pages.
    @GetMapping("/badge.svg")
    ResponseEntity<String> badge(@PathVariable("team") String slug) {
        var team = team(slug);
        var primary =
                duty.at(team.id(), time.instant()).map(OnDuty::primary).map(Person::firstName);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", SVG)
                .body(new DutyBadge(primary.orElse("not covered")).svg());
    }

    /// Mail that is not promised is not named in public (R79); then it is the way that is.
    private String contact(Team team) {
        return ways.cameBy(team.id(), ContactMethod.MAIL).filter(Way::isForFirstContact).isPresent()
                ? senders.of(team.id()).address()
                : ways.offered(team.id()).stream().findFirst().map(Way::address).orElse("");
    }

    private Team team(String slug) {
        return teams.bySlug(slug)
                .orElseThrow(() -> new NotFound("There is no team '%s'.".formatted(slug)));
    }

    private static NextDutyJson next(OnDuty pair, boolean inside) {
        return new NextDutyJson(person(pair.primary(), inside), backup(pair, inside), pair.from());
    }

    private static @Nullable DutyPersonJson backup(OnDuty pair, boolean inside) {
        return pair.backup() == null ? null : person(pair.backup(), inside);
    }

    private static DutyPersonJson person(Person person, boolean inside) {
        return inside
                ? new DutyPersonJson(person.name(), person.email())
                : new DutyPersonJson(person.firstName(), null);
    }
}
