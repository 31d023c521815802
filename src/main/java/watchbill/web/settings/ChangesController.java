package watchbill.web.settings;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.audit.Audit;
import watchbill.audit.Entry;
import watchbill.audit.EntryKind;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.Times;
import watchbill.web.settings.ChangesPage.Day;
import watchbill.web.settings.ChangesPage.Row;

/// Who changed what the team relies on. The next page begins below the last entry of this one, however long the list.
@Controller
class ChangesController {

    private static final SettingsSection HERE = SettingsSection.CHANGES;

    private final Audit audit;
    private final InstantSource time;

    ChangesController(Audit audit, InstantSource time) {
        this.audit = audit;
        this.time = time;
    }

    @GetMapping("/settings/changes")
    ModelAndView changes(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(required = false) @Nullable Long before) {
        return page(me, EntryKind.CHANGE, before, HERE.path());
    }

    @GetMapping("/settings/changes/sign-ins")
    ModelAndView signIns(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(required = false) @Nullable Long before) {
        return page(me, EntryKind.SIGN_IN, before, HERE.path() + "/sign-ins");
    }

    private ModelAndView page(
            SignedInPerson me, EntryKind kind, @Nullable Long before, String path) {
        var from = before == null ? OptionalLong.empty() : OptionalLong.of(before);
        var entries = audit.latest(me.team().id(), kind, from);
        var older = entries.size() < Audit.PAGE ? "" : path + "?before=" + entries.getLast().id();
        var times = Times.of(me, time.instant());
        return SettingsAnswers.show(
                HERE, new ChangesPage(kind == EntryKind.SIGN_IN, days(entries, times), older));
    }

    private static List<Day> days(List<Entry> entries, Times times) {
        var byDay = new LinkedHashMap<String, List<Row>>();
        for (var entry : entries) {
            byDay.computeIfAbsent(times.longDay(entry.at()), _ -> new ArrayList<>())
                    .add(row(entry, times));
        }
        return byDay.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    private static Row row(Entry entry, Times times) {
        return new Row(
                times.clock(entry.at()),
                times.exact(entry.at()),
                entry.who(),
                entry.what(),
                entry.was(),
                entry.became());
    }
}
