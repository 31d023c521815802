package watchbill.insight;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import watchbill.conversation.ArrivedInquiries;
import watchbill.customers.Organisations;
import watchbill.people.TeamId;
import watchbill.people.Teams;
import watchbill.responseclock.MeasuredResponse;
import watchbill.responseclock.PastResponses;
import watchbill.worktime.WorkCalendars;

/// What a team's record says, counted anew each time it is asked for.
@Service
public class Insights {

    private final ArrivedInquiries inquiries;
    private final PastResponses responses;
    private final Organisations organisations;
    private final Teams teams;
    private final WorkCalendars calendars;
    private final InstantSource time;

    Insights(
            ArrivedInquiries inquiries,
            PastResponses responses,
            Organisations organisations,
            Teams teams,
            WorkCalendars calendars,
            InstantSource time) {
        this.inquiries = inquiries;
        this.responses = responses;
        this.organisations = organisations;
        this.teams = teams;
        this.calendars = calendars;
        this.time = time;
    }

    /// The period of a code, by the team's calendar day.
    ///
    /// @param code as in [Period#code]; the latest weeks if absent
    /// @throws IllegalArgumentException if there is no such period, or it has not begun
    public Period period(TeamId team, @Nullable String code) {
        return Period.of(code == null ? Period.LATEST : code, today(zone(team)));
    }

    /// The figures of a period. They cost what arrived in it, however much there is besides.
    @Transactional(readOnly = true)
    public Figures figures(TeamId team, Period period) {
        var zone = zone(team);
        var arrived = arrived(team, period, zone);
        var inquiries = arrived.stream().filter(inquiry -> !inquiry.isAlert()).toList();
        var open = calendars.current(team).calendar().hours().week().keySet();
        return new Figures(
                period,
                zone,
                inquiries.size(),
                arrived.size() - inquiries.size(),
                FirstResponses.of(inquiries).orElse(null),
                Unanswered.of(inquiries),
                GoalShare.of(inquiries),
                Distribution.of(inquiries).orElse(null),
                Arrivals.of(inquiries, zone, open),
                WeekOfInquiries.of(inquiries, period, zone),
                About.of(inquiries),
                Outcomes.of(inquiries),
                responses.promised(team, period.begins(zone), period.ends(zone)),
                Cost.of(
                        inquiries,
                        this.inquiries.work(team, period.begins(zone), period.ends(zone))),
                Taught.of(inquiries),
                Askers.of(inquiries));
    }

    /// The inquiries of a period as a table for other programs: comma-separated, a header first, alerts among them.
    ///
    /// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
    @Transactional(readOnly = true)
    public String csv(TeamId team, Period period) {
        var zone = zone(team);
        return InquiryCsv.of(arrived(team, period, zone), zone);
    }

    /// Clocks are read after the inquiries they belong to, so that what arrives meanwhile is left out whole.
    private List<Inquiry> arrived(TeamId team, Period period, ZoneId zone) {
        var found = inquiries.between(team, period.begins(zone), period.ends(zone));
        var measured =
                responses.arrived(team, period.begins(zone), period.ends(zone)).stream()
                        .collect(toMap(MeasuredResponse::conversation, Function.identity()));
        var origins = new Origins(organisations.directory(team));
        var inquiries =
                found.stream()
                        .flatMap(inquiry ->
                                Optional.ofNullable(measured.get(inquiry.number()))
                                        .map(response -> origins.of(inquiry, response))
                                        .stream())
                        .toList();
        return organisations.namesHidden(team) ? Origins.withoutNames(inquiries) : inquiries;
    }

    private ZoneId zone(TeamId team) {
        return teams.byId(team).zone();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(time.instant(), zone);
    }
}
