package watchbill.web.setup;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import watchbill.people.Person;
import watchbill.people.PersonId;
import watchbill.people.signin.PasswordRule;
import watchbill.setup.SetupFile;
import watchbill.setup.SetupProblem;
import watchbill.setup.SetupRefused;
import watchbill.web.Problems;
import watchbill.web.WindowsText;

/// The set-up file that a form amounts to, so that page and command are judged by the same rules.
final class SetUpWish {

    private final SetUpForm form;
    private final HolidayWish holidays;
    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final List<SetupProblem> problems = new ArrayList<>();

    private final SetUpFields fields = new SetUpFields();

    SetUpWish(SetUpForm form, Year thisYear) {
        this.form = form;
        this.holidays =
                HolidayWish.read(
                        form.text("holidayPreset"),
                        form.text("holidayText"),
                        form.file(),
                        thisYear);
        writeTeam();
        writePeople();
        writeReach();
        writeShifts();
        checkPassword();
    }

    /// The mail address of whoever fills in the form.
    String founder() {
        return form.text("account.email");
    }

    String password() {
        return form.fields().getOrDefault("account.password", "");
    }

    /// What the days off came to, for the page to show again.
    HolidayWish holidays() {
        return holidays;
    }

    /// The file, if nothing is wrong with the form.
    ///
    /// @throws SetupRefused with everything that is
    SetupFile file() {
        try {
            var read = SetupFile.read(file.toString());
            if (problems.isEmpty()) {
                return read;
            }
        } catch (SetupRefused refused) {
            problems.addAll(refused.problems());
        }
        throw new SetupRefused(problems);
    }

    /// What is wrong, at the fields where it was typed. Of two problems of one field the first is shown.
    Problems problems(SetupRefused refused) {
        var byField = new HashMap<String, String>();
        for (var problem : refused.problems()) {
            byField.putIfAbsent(fields.of(problem.path()), problem.rule());
        }
        return new Problems(byField);
    }

    /// What is said once the team is there.
    String said() {
        if (file.path("people").size() < 2) {
            return "The desk is open.";
        }
        return file.has("relay")
                ? "The desk is open. Everyone else gets an invitation by mail."
                : "The desk is open. Without a relay the invitations wait in the outbox.";
    }

    private void wrong(String field, String rule) {
        problems.add(new SetupProblem(field, rule));
    }

    private void writeTeam() {
        var team = file.putObject("team");
        team.put("name", form.text("team.name"));
        team.put("zone", form.text("team.zone"));
        team.put("responseGoal", form.text("responseGoal"));
        var hours = team.putObject("hours");
        SetUpForm.DAYS.forEach(day -> writeDay(hours, day));
        var dates = team.putArray("holidays");
        holidays.dates().forEach(date -> dates.add(date.toString()));
        if (!holidays.problem().isEmpty()) {
            wrong("holidayText", holidays.problem());
        }
    }

    private void writeDay(ObjectNode hours, String day) {
        try {
            var windows = WindowsText.read(form.text("hours." + day));
            if (!windows.isEmpty()) {
                var list = hours.putArray(day);
                windows.forEach(window ->
                        list.addArray()
                                .add(window.opens().toString())
                                .add(window.closesAsWritten()));
            }
        } catch (IllegalArgumentException wrong) {
            wrong("hours." + day, String.valueOf(wrong.getMessage()));
        }
    }

    /// Whoever fills in the form is the first, and an admin. A row with the same address says their share.
    private void writePeople() {
        var people = file.putArray("people");
        fields.addPerson("account");
        var founder = people.addObject();
        founder.put("name", form.text("account.name")).put("email", founder()).put("role", "admin");
        for (int row : form.filledRows("people", "name", "email")) {
            if (form.cell("people", row, "email").equalsIgnoreCase(founder())) {
                writeShare(founder, form.cell("people", row, "percent"));
            } else {
                fields.addPerson("people[%d]".formatted(row));
                var person = people.addObject();
                person.put("name", form.cell("people", row, "name"))
                        .put("email", form.cell("people", row, "email"))
                        .put("role", form.cell("people", row, "role"));
                writeShare(person, form.cell("people", row, "percent"));
            }
        }
        for (var pasted : PastedPeople.read(form.text("peopleText"))) {
            fields.addPerson("peopleText");
            people.addObject().put("name", pasted.name()).put("email", pasted.email());
        }
    }

    private static void writeShare(ObjectNode person, String percent) {
        if (percent.matches("\\d{1,9}")) {
            person.put("percent", Integer.parseInt(percent));
        } else if (!percent.isEmpty()) {
            person.put("percent", percent);
        }
    }

    private void writeReach() {
        if (!form.text("address").isEmpty()) {
            file.putArray("addresses").add(form.text("address"));
        }
        if (!form.text("relay.host").isEmpty() || !form.text("relay.user").isEmpty()) {
            var relay = file.putObject("relay");
            relay.put("host", form.text("relay.host")).put("tls", form.text("relay.tls"));
            relay.put("user", form.text("relay.user")).put("password", form.text("relay.password"));
            var port = form.text("relay.port");
            if (port.matches("\\d{1,9}")) {
                relay.put("port", Integer.parseInt(port));
            } else if (!port.isEmpty()) {
                relay.put("port", port);
            }
        }
    }

    private void writeShifts() {
        var shifts = file.putArray("shifts");
        for (int row : form.filledRows("shifts", "primary", "backup")) {
            fields.addShift("shifts[%d]".formatted(row));
            shifts.addObject()
                    .put("start", form.cell("shifts", row, "start"))
                    .put("primary", addressOf(form.cell("shifts", row, "primary")))
                    .put("backup", addressOf(form.cell("shifts", row, "backup")));
        }
    }

    /// People may be named by their name too.
    private String addressOf(String typed) {
        for (var person : file.path("people")) {
            if (person.path("name").stringValue("").equalsIgnoreCase(typed)) {
                return person.path("email").stringValue("");
            }
        }
        return typed;
    }

    private void checkPassword() {
        var founder = new Person(new PersonId(0), form.text("account.name"), founder());
        PasswordRule.complaint(password(), founder)
                .ifPresent(complaint -> wrong("account.password", complaint));
    }
}
