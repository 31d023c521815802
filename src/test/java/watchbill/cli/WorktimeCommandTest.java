package watchbill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `bin/watchbill worktime`, line by line.
class WorktimeCommandTest {

    private static final String CALENDAR =
            """
            {"zone":"America/Los_Angeles","hours":{
            "mon":[["08:00","12:00"],["13:00","17:00"]],"tue":[["08:00","12:00"],["13:00","17:00"]],
            "wed":[["08:00","12:00"],["13:00","17:00"]],"thu":[["08:00","12:00"],["13:00","17:00"]],
            "fri":[["08:00","12:00"],["13:00","17:00"]]},
            "holidays":["2026-05-25"],"exceptions":{"2026-12-24":[["08:00","12:00"]]},
            "breaks":{"2026-12-23":[["10:00","10:30"]]},"lunchCounts":false}\
            """
                    .replace("\n", "");

    @ParameterizedTest(name = "{0} {1}")
    @Tag("R31")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    add           | "start":"2026-03-02T19:30:00Z","seconds":14400                     | {"end":"2026-03-03T00:30:00Z"}
                    add           | "start":"2026-03-02T11:30:00-08:00","seconds":14400                | {"end":"2026-03-03T00:30:00Z"}
                    add           | "start":"2026-03-02T11:30-08:00","seconds":0.5                     | {"end":"2026-03-02T19:30:00.500Z"}
                    subtract      | "end":"2026-03-03T00:30:00Z","seconds":14400                       | {"start":"2026-03-02T19:30:00Z"}
                    subtract      | "start":"2026-03-03T00:30:00Z","seconds":14400                     | {"end":"2026-03-02T19:30:00Z"}
                    between       | "from":"2026-03-02T19:30:00Z","to":"2026-03-03T00:30:00Z"          | {"seconds":14400}
                    between       | "from":"2026-03-03T00:30:00Z","to":"2026-03-02T19:30:00Z"          | {"seconds":-14400}
                    between       | "from":"2026-03-02T19:30:00Z","to":"2026-03-02T19:30:00.25Z"       | {"seconds":0.25}
                    isOpen        | "at":"2026-03-02T20:00:00Z"                                        | {"open":false}
                    isOpen        | "at":"2026-03-02T19:59:59Z"                                        | {"open":true}
                    nextOpen      | "at":"2026-03-07T18:00:00Z"                                        | {"instant":"2026-03-09T15:00:00Z"}
                    nextClose     | "at":"2026-03-07T18:00:00Z"                                        | {"instant":"2026-03-09T19:00:00Z"}
                    previousOpen  | "at":"2026-03-07T18:00:00Z"                                        | {"instant":"2026-03-06T21:00:00Z"}
                    previousClose | "at":"2026-03-07T18:00:00Z"                                        | {"instant":"2026-03-07T01:00:00Z"}
                    segments      | "from":"2026-12-23T18:15:00Z","to":"2026-12-25T00:00:00Z"          | {"segments":[["2026-12-23T18:30:00Z","2026-12-23T20:00:00Z"],["2026-12-23T21:00:00Z","2026-12-24T01:00:00Z"],["2026-12-24T16:00:00Z","2026-12-24T20:00:00Z"]]}
                    """)
    void eachOperationAnswers(String operation, String fields, String answer) throws IOException {
        assertThat(answers(question(operation, fields))).containsExactly(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"op":"add"                                                  | no JSON
                    [1]                                                          | A line is a JSON object
                    ``                                                           | A line is a JSON object
                    {"calendar":{"zone":"UTC"}}                                  | \\"op\\" is missing
                    {"op":"add"}                                                 | \\"calendar\\" is missing
                    {"op":"plus","calendar":{"zone":"UTC"}}                      | Unknown op \\"plus\\"
                    {"op":"isOpen","calendar":{"zone":"Utopia"},"at":"2026-03-02T20:00:00Z"} | Unknown zone \\"Utopia\\"
                    {"op":"isOpen","calendar":{"zone":"UTC"},"at":"yesterday"}   | at: \\"yesterday\\" is no instant
                    {"op":"isOpen","calendar":{"zone":"UTC"},"at":"2026-03-02T20:00:00"} | with an offset
                    {"op":"nextOpen","calendar":{"zone":"UTC"},"at":"2026-03-02T20:00:00Z"} | never opens again
                    {"op":"add","calendar":{"zone":"UTC"},"start":"2026-03-02T20:00:00Z","seconds":60} | not so much business time
                    {"op":"add","calendar":{"zone":"UTC"},"start":"2026-03-02T20:00:00Z","seconds":"60"} | seconds: \\"60\\" is no number
                    {"op":"add","calendar":{"zone":"UTC"},"start":"2026-03-02T20:00:00Z","seconds":1e99} | too large
                    {"op":"isOpen","calendar":{"zone":"UTC"},"at":"9999-03-02T20:00:00Z"} | years 1900 to 2499
                    """)
    void aBadLineSaysWhatIsWrongAndTheRestGoesOn(String bad, String reason) throws IOException {
        var good = question("isOpen", "\"at\":\"2026-03-02T19:59:59Z\"");

        var answers = answers(bad, good);

        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst()).startsWith("{\"error\":\"").contains(reason);
        assertThat(answers.getLast()).isEqualTo("{\"open\":true}");
    }

    @Test
    void answersAreUtf8WhateverTheTerminalSays() throws IOException {
        assertThat(answers("{\"op\":\"größe\",\"calendar\":{\"zone\":\"UTC\"}}").getFirst())
                .contains("größe");
    }

    private static String question(String operation, String fields) {
        return "{\"op\":\"%s\",\"calendar\":%s,%s}".formatted(operation, CALENDAR, fields);
    }

    private static List<String> answers(String... lines) throws IOException {
        var questions = new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(UTF_8));
        var results = new ByteArrayOutputStream();
        new WorktimeCommand(questions, new PrintStream(results, false, UTF_8)).call();
        return results.toString(UTF_8).lines().toList();
    }
}
