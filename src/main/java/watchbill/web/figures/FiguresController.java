package watchbill.web.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import watchbill.insight.Insights;
import watchbill.insight.Period;
import watchbill.people.signin.SignedInPerson;
import watchbill.web.NothingHere;

/// How fast the team answers, for everybody on it.
@Controller
class FiguresController {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Insights insights;
    private final FiguresReading reading;

    FiguresController(Insights insights, FiguresReading reading) {
        this.insights = insights;
        this.reading = reading;
    }

    /// For a period that does not exist the latest one is shown, with a word on why.
    @GetMapping("/figures")
    ModelAndView figures(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = Period.LATEST) String period) {
        var team = me.team().id();
        Period chosen;
        try {
            chosen = insights.period(team, period);
        } catch (IllegalArgumentException unknown) {
            var page =
                    reading.of(
                            me.team(),
                            insights.period(team, Period.LATEST),
                            String.valueOf(unknown.getMessage()));
            return new ModelAndView(
                    "figures", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("figures", "page", reading.of(me.team(), chosen, ""));
    }

    /// The inquiries of a period, a row for each, for a spreadsheet.
    @GetMapping("/figures.csv")
    ResponseEntity<String> csv(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = Period.LATEST) String period) {
        var team = me.team().id();
        Period chosen;
        try {
            chosen = insights.period(team, period);
        } catch (IllegalArgumentException unknown) {
            throw new NothingHere(String.valueOf(unknown.getMessage()));
        }
        var name = "figures-%s.csv".formatted(chosen.code());
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(insights.csv(team, chosen));
    }
}
