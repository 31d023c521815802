package watchbill.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import watchbill.insight.Insights;
import watchbill.people.TeamId;
import watchbill.people.signin.ApiCaller;

/// What a team learns from its record, for its own programs.
@RestController
@RequestMapping("/api/v1/teams/{team}")
class FiguresController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");

    private final Insights insights;

    FiguresController(Insights insights) {
        this.insights = insights;
    }

    /// @param period as in [watchbill.insight.Period#code]; the latest weeks if absent
    @GetMapping("/figures")
    FiguresJson figures(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable("team") String slug,
            @RequestParam(required = false) @Nullable String period) {
        var team = own(caller, slug);
        return FiguresJson.of(insights.figures(team, insights.period(team, period)));
    }

    /// @param period as in [watchbill.insight.Period#code]; the latest weeks if absent
    @GetMapping("/figures.csv")
    ResponseEntity<String> csv(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable("team") String slug,
            @RequestParam(required = false) @Nullable String period) {
        var team = own(caller, slug);
        var asked = insights.period(team, period);
        var file =
                ContentDisposition.attachment()
                        .filename("%s-%s.csv".formatted(slug, asked.code()))
                        .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(insights.csv(team, asked));
    }

    private static TeamId own(ApiCaller caller, String slug) {
        if (!caller.team().slug().equals(slug)) {
            throw new NotFound(
                    "This token is for team '%s', not '%s'.".formatted(caller.team().slug(), slug));
        }
        return caller.team().id();
    }
}
