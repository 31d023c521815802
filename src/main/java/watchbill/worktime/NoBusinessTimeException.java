package watchbill.worktime;

/// A calendar has less business time than was asked for.
///
/// A team's own calendar never has too little for a response goal: [WorkCalendars] only keeps calendars that open
/// every week.
public final class NoBusinessTimeException extends RuntimeException {

    NoBusinessTimeException(String message) {
        super(message);
    }
}
