package watchbill.web.account;

import java.util.List;
import watchbill.web.Choice;
import watchbill.web.Problems;

/// A person's own page.
///
/// @param zones      where times can be read, the team's own first
/// @param secondStep how the six-digit code stands
/// @param sessions   where this person is signed in, this browser first
/// @param tokens     for programs that act in this person's name
/// @param newToken   a token just made, shown this once; empty otherwise
/// @param shortcuts  whether single keys act
public record AccountPage(
        String name,
        String email,
        List<Choice> zones,
        SecondStep secondStep,
        List<SessionRow> sessions,
        List<TokenRow> tokens,
        String newToken,
        boolean shortcuts,
        Problems problems) {

    /// @param on            whether a code is asked for at sign-in
    /// @param secret        the secret to type into a code app, in groups; empty unless one is being set up
    /// @param address       the same as an `otpauth:` address; empty unless one is being set up
    /// @param picture       that address as a picture to scan; not drawn unless one is being set up
    /// @param recoveryCodes shown once after it was set up; empty otherwise
    public record SecondStep(
            boolean on,
            String secret,
            String address,
            QrPicture picture,
            List<String> recoveryCodes) {}

    /// @param device  browser and system, as far as they said
    /// @param seen    when it was used last
    /// @param current whether it is the session that reads this
    public record SessionRow(String id, String device, String seen, boolean current) {}

    /// @param scope what the token may do
    /// @param used  when it was used last
    public record TokenRow(String id, String name, String scope, String used) {}
}
