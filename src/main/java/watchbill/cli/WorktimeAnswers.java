package watchbill.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import watchbill.worktime.Span;
import watchbill.worktime.WorkCalendar;
import watchbill.worktime.WorkCalendarJson;

/// The answers of `worktime`: a line of JSON for a line of JSON.
final class WorktimeAnswers {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// Most questions are about few calendars, and a calendar that is kept has its openings counted already.
    private final Map<JsonNode, WorkCalendar> calendars = new RecentCalendars();

    /// Answers one line. Whatever is wrong with it becomes an answer too, so that the next line can be read.
    String to(String line) {
        try {
            return answer(new WorktimeQuestion(JSON.readTree(line))).toString();
        } catch (JacksonException wrong) {
            return error("The line is no JSON: " + wrong.getOriginalMessage());
        } catch (RuntimeException wrong) {
            return error(String.valueOf(wrong.getMessage()));
        }
    }

    private ObjectNode answer(WorktimeQuestion question) {
        var operation = question.operation();
        var calendar = calendars.computeIfAbsent(question.calendar(), WorkCalendarJson::read);
        return switch (operation) {
            case "add" -> instant("end", calendar.add(question.instant("start"), question.work()));
            case "subtract" -> subtract(calendar, question);
            case "between" -> between(calendar, question);
            case "isOpen" -> object().put("open", calendar.isOpen(question.instant("at")));
            case "nextOpen" -> edge("opens again", calendar.nextOpen(question.instant("at")));
            case "nextClose" -> edge("closes again", calendar.nextClose(question.instant("at")));
            case "previousOpen" ->
                    edge("opened before", calendar.previousOpen(question.instant("at")));
            case "previousClose" ->
                    edge("closed before", calendar.previousClose(question.instant("at")));
            case "segments" ->
                    segments(calendar.segments(question.instant("from"), question.instant("to")));
            default ->
                    throw new IllegalArgumentException(
                            "Unknown op \"%s\". There are add, subtract, between, isOpen, nextOpen, nextClose, previousOpen, previousClose and segments."
                                    .formatted(operation));
        };
    }

    /// Answers with the edge that was not given: `start` for an `end`, `end` for a `start`.
    private static ObjectNode subtract(WorkCalendar calendar, WorktimeQuestion question) {
        var given = question.has("end") || !question.has("start") ? "end" : "start";
        var asked = given.equals("end") ? "start" : "end";
        return instant(asked, calendar.subtract(question.instant(given), question.work()));
    }

    private static ObjectNode between(WorkCalendar calendar, WorktimeQuestion question) {
        var time = calendar.between(question.instant("from"), question.instant("to"));
        return object().put("seconds", WorktimeQuestion.seconds(time));
    }

    private static ObjectNode edge(String verb, Optional<Instant> edge) {
        return instant(
                "instant",
                edge.orElseThrow(() ->
                        new IllegalArgumentException("The calendar never %s.".formatted(verb))));
    }

    private static ObjectNode segments(List<Span> spans) {
        var answer = object();
        var segments = answer.putArray("segments");
        for (var span : spans) {
            segments.addArray().add(span.start().toString()).add(span.end().toString());
        }
        return answer;
    }

    private static ObjectNode instant(String name, Instant instant) {
        return object().put(name, instant.toString());
    }

    private static String error(String message) {
        return object().put("error", message).toString();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// The thousand calendars asked for last.
    private static final class RecentCalendars extends LinkedHashMap<JsonNode, WorkCalendar> {

        private static final int KEPT = 1_000;

        RecentCalendars() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, WorkCalendar> eldest) {
            return size() > KEPT;
        }
    }
}
