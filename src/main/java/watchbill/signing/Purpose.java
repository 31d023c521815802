package watchbill.signing;

/// What a signature is for. One that was given out for one purpose is worth nothing for another.
///
/// The names are part of what is signed: renaming one makes every mark that was given out for it void.
public enum Purpose {
    /// The local part of the address that brings a customer's reply back to its conversation.
    REPLY_ADDRESS,
    /// A customer's link to their own conversation.
    PRIVATE_LINK,
    /// A link to an attachment that a customer may fetch.
    ATTACHMENT,
    /// A one-time link that signs one of us in: invitation, forgotten password.
    SIGN_IN_LINK,
    /// The step between a right password and the six-digit code.
    SECOND_STEP,
    /// The hidden field that proves that a form came from our page.
    FORM_TOKEN,
    /// The one-time link that opens the set-up page of a new server.
    SET_UP_LINK,
    /// The token that set-up gives to a team's programs.
    TEAM_TOKEN,
    /// A secret calendar address.
    CALENDAR_FEED
}
