package watchbill.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import watchbill.channel.mail.Continuations;
import watchbill.conversation.ConversationNumber;
import watchbill.escalation.FollowUpDays;
import watchbill.escalation.OutsideTeams;
import watchbill.escalation.Referral;
import watchbill.escalation.Referrals;
import watchbill.people.People;
import watchbill.people.TeamId;
import watchbill.people.signin.ApiCaller;

/// What is out of the team's scope, and with an outside team until it comes back (R14).
@RestController
@RequestMapping("/api/v1")
class ReferralController {

    private static final int LONGEST_LIST = 100;

    private final ConversationReading reading;
    private final OutsideTeams outsideTeams;
    private final Referrals referrals;
    private final Continuations continuations;
    private final People people;

    ReferralController(
            ConversationReading reading,
            OutsideTeams outsideTeams,
            Referrals referrals,
            Continuations continuations,
            People people) {
        this.reading = reading;
        this.outsideTeams = outsideTeams;
        this.referrals = referrals;
        this.continuations = continuations;
        this.people = people;
    }

    @GetMapping("/outside-teams")
    OutsideTeamListJson outsideTeams(@AuthenticationPrincipal ApiCaller caller) {
        var active = outsideTeams.active(caller.team().id());
        return new OutsideTeamListJson(active.stream().map(OutsideTeamJson::of).toList());
    }

    /// Those that need somebody, the earliest day first: the day to ask again has come, or the customer does not know.
    @GetMapping("/referrals")
    ReferralListJson needing(@AuthenticationPrincipal ApiCaller caller) {
        var team = caller.team().id();
        return list(team, referrals.needing(team, LONGEST_LIST));
    }

    /// All of a conversation, the latest first.
    @GetMapping("/conversations/{number}/referrals")
    ReferralListJson of(@AuthenticationPrincipal ApiCaller caller, @PathVariable long number) {
        var team = caller.team().id();
        return list(team, referrals.of(team, found(caller, number)));
    }

    @PostMapping("/conversations/{number}/referrals")
    @ResponseStatus(HttpStatus.CREATED)
    ReferralJson refer(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody NewReferralJson referral) {
        var conversation = reading.find(caller.team(), number);
        var wish = referral.wish(referrals.days(caller.team().id()), key);
        if (wish.writes()) {
            continuations.requireBegun(conversation);
        }
        var acting = OnBehalf.of(caller, referral.reason());
        return json(referrals.refer(conversation.number(), acting, wish));
    }

    @PostMapping("/conversations/{number}/referral/details")
    ReferralJson note(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody ReferralDetailsJson details) {
        var conversation = found(caller, number);
        var known = referrals.require(caller.team().id(), conversation);
        return json(
                referrals.note(
                        conversation,
                        OnBehalf.of(caller, null),
                        details.over(known),
                        details.how()));
    }

    @PostMapping("/conversations/{number}/referral/follow-up")
    ReferralJson postpone(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody FollowUpJson followUp) {
        var date = FollowUpDays.date(Objects.requireNonNullElse(followUp.followUp(), ""));
        return json(referrals.postpone(found(caller, number), OnBehalf.of(caller, null), date));
    }

    /// Once it is closed, closing it again changes nothing.
    @PostMapping("/conversations/{number}/referral/closing")
    ReferralJson close(
            @AuthenticationPrincipal ApiCaller caller,
            @PathVariable long number,
            @RequestBody ReferralClosingJson closing) {
        var conversation = found(caller, number);
        referrals.close(conversation, OnBehalf.of(caller, closing.reason()), closing.closing());
        return referrals.of(caller.team().id(), conversation).stream()
                .findFirst()
                .map(this::json)
                .orElseThrow(() ->
                        new NotFound(
                                "Conversation %s was never referred.".formatted(conversation)));
    }

    private ConversationNumber found(ApiCaller caller, long number) {
        return reading.find(caller.team(), number).number();
    }

    private ReferralListJson list(TeamId team, List<Referral> found) {
        var today = referrals.days(team).today();
        return new ReferralListJson(
                found.stream()
                        .map(referral -> ReferralJson.of(referral, today, people::person))
                        .toList());
    }

    private ReferralJson json(Referral referral) {
        return ReferralJson.of(referral, referrals.days(referral.team()).today(), people::person);
    }
}
