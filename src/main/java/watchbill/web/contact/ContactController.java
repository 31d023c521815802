package watchbill.web.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;
import watchbill.conversation.Patience;
import watchbill.people.Team;
import watchbill.people.Teams;
import watchbill.web.Frames;
import watchbill.web.NothingHere;
import watchbill.web.PublicTeam;

/// Says to everybody how a team can be reached: as a page, and to be put into documentation as Markdown or JSON (R81).
@Controller
class ContactController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", UTF_8);

    /// A changed number should be everywhere soon; a page with many readers need not ask for each.
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final ContactReading reading;
    private final Teams teams;
    private final PublicTeam standard;
    private final Frames frames;
    private final Patience patience;
    private final JsonMapper json;

    ContactController(
            ContactReading reading,
            Teams teams,
            PublicTeam standard,
            Frames frames,
            Patience patience,
            JsonMapper json) {
        this.reading = reading;
        this.teams = teams;
        this.standard = standard;
        this.frames = frames;
        this.patience = patience;
        this.json = json;
    }

    @GetMapping("/contact")
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        return page(standard.get(), "/contact", request, response);
    }

    @GetMapping("/contact/{team:[a-z0-9-]+}")
    ModelAndView page(
            @PathVariable("team") String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(team(slug), "/contact/" + slug, request, response);
    }

    @GetMapping("/contact.md")
    ResponseEntity<byte[]> markdown() {
        return markdown(standard.get());
    }

    @GetMapping("/contact/{team:[a-z0-9-]+}.md")
    ResponseEntity<byte[]> markdown(@PathVariable("team") String slug) {
        return markdown(team(slug));
    }

    @GetMapping("/contact.json")
    ResponseEntity<byte[]> json() {
        return json(standard.get());
    }

    @GetMapping("/contact/{team:[a-z0-9-]+}.json")
    ResponseEntity<byte[]> json(@PathVariable("team") String slug) {
        return json(team(slug));
    }

    private ModelAndView page(
            Team team, String address, HttpServletRequest request, HttpServletResponse response) {
        var page =
                new ContactPage(
                        team.name(),
                        reading.sheet(team),
                        reading.hours(team).sentence(),
                        patience.days(),
                        address);
        return new ModelAndView(
                "contact", Map.of("frame", frames.visitors(team, request, response), "page", page));
    }

    private ResponseEntity<byte[]> markdown(Team team) {
        var text = new ContactMarkdown(reading.sheet(team)).text();
        return shared(MARKDOWN, text.getBytes(UTF_8));
    }

    private ResponseEntity<byte[]> json(Team team) {
        return shared(
                MediaType.APPLICATION_JSON,
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(SheetJson.of(reading.sheet(team))));
    }

    /// Pages of other servers may read it: there is nothing in it that is not public.
    private static ResponseEntity<byte[]> shared(MediaType type, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(body);
    }

    private Team team(String slug) {
        return teams.bySlug(slug)
                .orElseThrow(() -> new NothingHere("There is no team '%s'.".formatted(slug)));
    }
}
