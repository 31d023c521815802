package watchbill.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import watchbill.conversation.Conversation;
import watchbill.conversation.ConversationLists;
import watchbill.duty.OnDuty;
import watchbill.people.Team;
import watchbill.responseclock.ResponseClock;
import watchbill.responseclock.ResponseClocks;
import watchbill.signing.PublicAddress;
import watchbill.worktime.DayKind;
import watchbill.worktime.WorkCalendars;

/// What a Primary reads when the shift starts: what came in since closing, oldest first, what is carried over, what
/// is promised, which outside teams are to be asked again, which days are closed, and who is Backup.
@Component
class DigestText {

    private static final int LONGEST_LIST = 100;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final ConversationLists lists;
    private final ResponseClocks clocks;
    private final FollowUpText followUps;
    private final WorkCalendars calendars;
    private final PublicAddress address;

    DigestText(
            ConversationLists lists,
            ResponseClocks clocks,
            FollowUpText followUps,
            WorkCalendars calendars,
            PublicAddress address) {
        this.lists = lists;
        this.clocks = clocks;
        this.followUps = followUps;
        this.calendars = calendars;
        this.address = address;
    }

    String of(Team team, OnDuty pair, Instant now) {
        var closing =
                calendars
                        .current(team.id())
                        .calendar()
                        .previousClose(pair.from())
                        .orElse(pair.from());
        var active = lists.active(team.id(), LONGEST_LIST);
        var cameIn = lists.arrivedAndActive(team.id(), closing, now.plusNanos(1000), LONGEST_LIST);
        var carried = active.stream().filter(open -> open.arrivedAt().isBefore(closing)).toList();
        var promised =
                active.stream().filter(open -> open.standing().promisedNews() != null).toList();
        return String.join(
                "\n\n",
                duty(team, pair, now),
                section("Came in since closing", cameIn, team, now),
                section("Carried over", carried, team, now),
                promises(promised, team, now),
                followUps.due(team),
                closedDays(team, pair),
                address.link("/desk") + "\n");
    }

    private static String duty(Team team, OnDuty pair, Instant now) {
        var backup =
                pair.backup() == null
                        ? "No Backup."
                        : "Backup is %s.".formatted(pair.backup().name());
        return "You are Primary until %s. %s"
                .formatted(
                        StaffMail.clock(pair.until(), team.zone(), now), StaffMail.escaped(backup));
    }

    private String section(String head, List<Conversation> conversations, Team team, Instant now) {
        if (conversations.isEmpty()) {
            return "**%s: none**".formatted(head);
        }
        var due = clocks.of(team.id(), conversations.stream().map(Conversation::number).toList());
        return conversations.stream()
                .map(open -> line(open, dueWords(due.get(open.number()), team, now)))
                .collect(
                        Collectors.joining(
                                "\n", "**%s: %d**\n\n".formatted(head, conversations.size()), ""));
    }

    private static String dueWords(@Nullable ResponseClock clock, Team team, Instant now) {
        return clock == null || !clock.runs()
                ? ""
                : ", due " + StaffMail.clock(clock.dueAt(), team.zone(), now);
    }

    private static String promises(List<Conversation> promised, Team team, Instant now) {
        if (promised.isEmpty()) {
            return "**Promised: none**";
        }
        var lines = new ArrayList<String>();
        for (var open : promised) {
            var news = open.standing().promisedNews();
            if (news != null) {
                lines.add(line(open, ", news by " + StaffMail.clock(news, team.zone(), now)));
            }
        }
        return "**Promised: %d**\n\n%s".formatted(lines.size(), String.join("\n", lines));
    }

    private static String line(Conversation open, String due) {
        return "- %s %s, %s%s"
                .formatted(
                        open.number(),
                        StaffMail.escaped(open.subject()),
                        StaffMail.escaped(open.requester().name()),
                        due);
    }

    private String closedDays(Team team, OnDuty pair) {
        var calendar = calendars.current(team.id()).calendar();
        var first = calendar.dateOf(pair.shift().begins());
        var last = calendar.dateOf(pair.shift().ends());
        var holidays =
                first.datesUntil(last)
                        .filter(date -> calendar.hours().kindOf(date) == DayKind.HOLIDAY)
                        .toList();
        return holidays.isEmpty()
                ? "No holidays in your shift."
                : "Closed: %s.".formatted(named(holidays));
    }

    private static String named(List<LocalDate> days) {
        return days.stream().map(DAY::format).collect(Collectors.joining(", "));
    }
}
