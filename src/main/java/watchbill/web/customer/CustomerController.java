package watchbill.web.customer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import watchbill.channel.form.FormInquiries;
import watchbill.channel.mail.NewLinks;
import watchbill.conversation.Contact;
import watchbill.conversation.Conversations;
import watchbill.conversation.Endings;
import watchbill.conversation.Files;
import watchbill.conversation.MessageId;
import watchbill.conversation.PrivateLinks;
import watchbill.conversation.PrivateLinks.Visit;
import watchbill.web.Downloads;
import watchbill.web.Frames;
import watchbill.web.Keys;
import watchbill.web.NothingHere;
import watchbill.web.PublicTeam;
import watchbill.web.Toasts;
import watchbill.web.Uploads;
import watchbill.web.security.Guesses;

/// What a customer can do with a private link. Each request opens the link anew; nothing of it is remembered.
@Controller
@RequestMapping("/c/{key}")
class CustomerController {

    private final CustomerReading reading;
    private final PrivateLinks links;
    private final FormInquiries inquiries;
    private final Conversations conversations;
    private final Endings endings;
    private final Files files;
    private final NewLinks newLinks;
    private final Guesses guesses;
    private final PublicTeam standard;
    private final Frames frames;

    CustomerController(
            CustomerReading reading,
            PrivateLinks links,
            FormInquiries inquiries,
            Conversations conversations,
            Endings endings,
            Files files,
            NewLinks newLinks,
            Guesses guesses,
            PublicTeam standard,
            Frames frames) {
        this.reading = reading;
        this.links = links;
        this.inquiries = inquiries;
        this.conversations = conversations;
        this.endings = endings;
        this.files = files;
        this.newLinks = newLinks;
        this.guesses = guesses;
        this.standard = standard;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        return switch (links.open(key)) {
            case Visit.Welcome(var number, var email) ->
                    page(
                            reading.guest(number, email, key),
                            "",
                            "",
                            HttpStatus.OK,
                            request,
                            response);
            case Visit.Late _ ->
                    closed(
                            new LinkPage(true, "/c/" + key + "/link", false),
                            HttpStatus.GONE,
                            request,
                            response);
            case Visit.Unknown _ -> {
                guesses.note(request);
                yield closed(
                        new LinkPage(false, "", false), HttpStatus.NOT_FOUND, request, response);
            }
        };
    }

    @PostMapping("/messages")
    ModelAndView write(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "key", defaultValue = "") String mark,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        var guest = guest(key);
        try {
            add(guest, text, mark, files);
        } catch (IllegalArgumentException refusal) {
            return refused(guest, text, refusal, files, request, response);
        }
        Toasts.say(response, said("Sent. The team has it.", files));
        return seeOther(guest.link());
    }

    /// What was typed beside the button is sent first.
    @PostMapping("/solution")
    ModelAndView solved(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(name = "key", defaultValue = "") String mark,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        var guest = guest(key);
        try {
            if (!text.isBlank() || !Uploads.attachments(files).isEmpty()) {
                add(guest, text, mark, files);
            }
        } catch (IllegalArgumentException refusal) {
            return refused(guest, text, refusal, files, request, response);
        }
        endings.solved(guest.number(), reading.customer(guest));
        Toasts.say(response, said("Thank you. It is resolved; a reply reopens it.", files));
        return seeOther(guest.link());
    }

    private String said(String happened, @Nullable List<MultipartFile> sent) {
        return Uploads.said(happened, files.leftOut(Uploads.attachments(sent)));
    }

    private void add(Guest guest, String text, String mark, @Nullable List<MultipartFile> files) {
        inquiries.add(
                guest.number(),
                reading.customer(guest),
                text,
                Uploads.attachments(files),
                mark.isBlank() ? Keys.fresh() : mark);
    }

    private ModelAndView refused(
            Guest guest,
            String text,
            IllegalArgumentException refusal,
            @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problem = (refusal.getMessage() + " " + Uploads.chooseAgain(files)).strip();
        return page(guest, text, problem, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
    }

    private static ModelAndView seeOther(String address) {
        var next = new ModelAndView("redirect:" + address);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /// Mails a new link to the address the old one was for, whether that still counts or not.
    @PostMapping("/link")
    ModelAndView renew(
            @PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        switch (links.open(key)) {
            case Visit.Welcome(var number, var email) ->
                    newLinks.send(number, new Contact("", email));
            case Visit.Late(var number, var email) -> newLinks.send(number, new Contact("", email));
            case Visit.Unknown _ -> throw new NothingHere("The private link is none of ours.");
        }
        return closed(new LinkPage(false, "", true), HttpStatus.OK, request, response);
    }

    @GetMapping("/files/{message}/{position}")
    ResponseEntity<Resource> file(
            @PathVariable String key, @PathVariable long message, @PathVariable int position) {
        var guest = guest(key);
        var timeline = conversations.timeline(guest.number());
        return reading.readable(timeline, guest).stream()
                .filter(entry -> entry.id().equals(new MessageId(message)))
                .flatMap(entry -> entry.attachments().stream())
                .filter(file -> file.position() == position)
                .findFirst()
                .flatMap(file ->
                        files.find(
                                timeline.conversation().team(),
                                guest.number(),
                                file.message(),
                                position))
                .map(Downloads::of)
                .orElseThrow(() ->
                        new NothingHere("No file %d in message %d.".formatted(position, message)));
    }

    private Guest guest(String key) {
        if (links.open(key) instanceof Visit.Welcome(var number, var email)) {
            return reading.guest(number, email, key);
        }
        throw new NothingHere("The private link does not count.");
    }

    private ModelAndView page(
            Guest guest,
            String reply,
            String problem,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model =
                Map.of(
                        "frame", frames.visitors(reading.team(guest), request, response),
                        "page", reading.page(guest, reply, problem));
        return new ModelAndView("customer", model, status);
    }

    private ModelAndView closed(
            LinkPage page,
            HttpStatus status,
            HttpServletRequest request,
            HttpServletResponse response) {
        var model =
                Map.of("frame", frames.visitors(standard.get(), request, response), "page", page);
        return new ModelAndView("customer/link", model, status);
    }
}
