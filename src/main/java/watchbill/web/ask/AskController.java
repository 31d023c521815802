package watchbill.web.ask;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.form.FormInquiries;
import watchbill.conversation.Contact;
import watchbill.conversation.Files;
import watchbill.conversation.PrivateLinks;
import watchbill.people.Team;
import watchbill.web.Frames;
import watchbill.web.NothingHere;
import watchbill.web.Problems;
import watchbill.web.PublicTeam;
import watchbill.web.Toasts;
import watchbill.web.Uploads;
import watchbill.web.ask.AskPage.Typed;
import watchbill.web.security.Guesses;

/// The contact form: open to everybody, without an account.
@Controller
@RequestMapping("/ask")
class AskController {

    private final AskReading reading;
    private final FormInquiries inquiries;
    private final PrivateLinks links;
    private final Files files;
    private final Guesses guesses;
    private final PublicTeam team;
    private final Frames frames;

    AskController(
            AskReading reading,
            FormInquiries inquiries,
            PrivateLinks links,
            Files files,
            Guesses guesses,
            PublicTeam team,
            Frames frames) {
        this.reading = reading;
        this.inquiries = inquiries;
        this.links = links;
        this.files = files;
        this.guesses = guesses;
        this.team = team;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
        return form(team.get(), Typed.NOTHING, Problems.NONE, HttpStatus.OK, request, response);
    }

    /// The receipt is shown only after the transaction that stores the inquiry.
    @PostMapping
    ModelAndView send(
            @ModelAttribute AskForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = team.get();
        var inquiry = form.inquiry();
        var problems = form.problems(inquiry);
        if (!problems.isEmpty()) {
            return form(
                    asked,
                    form.typed(),
                    problems,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    request,
                    response);
        }
        if (form.isFromAProgram()) {
            return seeOther("/ask");
        }
        var opened = inquiries.receive(asked.id(), inquiry);
        var leftOut = files.leftOut(inquiry.files());
        if (!leftOut.isEmpty()) {
            Toasts.say(response, Uploads.said("It has arrived.", leftOut));
        }
        return seeOther(
                "/ask/received/"
                        + links.key(opened.number(), new Contact(inquiry.name(), inquiry.email())));
    }

    @GetMapping("/received/{key}")
    ModelAndView received(
            @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        if (!(links.open(key) instanceof PrivateLinks.Visit.Welcome(var number, var email))) {
            guesses.note(request);
            throw new NothingHere("The receipt's link does not count.");
        }
        var asked = team.get();
        return new ModelAndView(
                "ask/receipt",
                Map.of(
                        "frame", frames.visitors(asked, request, response),
                        "page", reading.receipt(asked, number, email, "/c/" + key)));
    }

    private ModelAndView form(
            Team asked,
            Typed typed,
            Problems problems,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model =
                Map.of(
                        "frame",
                        frames.visitors(asked, request, response),
                        "page",
                        reading.page(asked, typed, problems));
        return new ModelAndView("ask", model, status);
    }

    private static ModelAndView seeOther(String address) {
        var redirect = new ModelAndView("redirect:" + address);
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
