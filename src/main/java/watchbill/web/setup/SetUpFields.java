package watchbill.web.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Which field of the form each place of the set-up file came from, to show a problem where it was typed.
final class SetUpFields {

    private static final Pattern IN_LIST =
            Pattern.compile("(people|shifts|addresses)\\[(\\d+)](?:\\.(\\w+))?");

    /// Fields by the place of the person in the file.
    private final List<String> people = new ArrayList<>();

    /// Fields by the place of the shift in the file.
    private final List<String> shifts = new ArrayList<>();

    void addPerson(String field) {
        people.add(field);
    }

    void addShift(String field) {
        shifts.add(field);
    }

    /// @param path a place in the file, such as `team.hours.mon` or `people[2].email`
    String of(String path) {
        var inList = IN_LIST.matcher(path);
        if (inList.matches()) {
            return ofRow(inList.group(1), Integer.parseInt(inList.group(2)), path);
        }
        return switch (path) {
            case "team.responseGoal" -> "responseGoal";
            case "team.hours" -> "hours.mon";
            case "team.holidays" -> "holidayText";
            case "team.slug" -> "team.name";
            case "people" -> "people[0].email";
            case "shifts" -> "shifts[0]";
            default -> path.startsWith("team.hours.") ? path.substring("team.".length()) : path;
        };
    }

    private String ofRow(String list, int place, String path) {
        return switch (list) {
            case "addresses" -> "address";
            case "shifts" -> shifts.get(place);
            default -> ofPerson(people.get(place), path);
        };
    }

    private static String ofPerson(String row, String path) {
        return switch (row) {
            case "account" -> path.endsWith(".name") ? "account.name" : "account.email";
            case "peopleText" -> row;
            default -> row + ".email";
        };
    }
}
