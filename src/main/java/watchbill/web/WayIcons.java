package watchbill.web;

import watchbill.conversation.ContactMethod;

/// The sign beside a way of contact.
public final class WayIcons {

    private WayIcons() {}

    public static Icon of(ContactMethod method) {
        return switch (method) {
            case MAIL, COLLEAGUE -> Icon.MAIL;
            case FORM, API -> Icon.WORLD;
            case PHONE, VOICEMAIL -> Icon.PHONE;
            case WALK_IN -> Icon.MAP_PIN;
            case CHAT, TRACKER -> Icon.MESSAGES;
            case OTHER -> Icon.INFO_CIRCLE;
        };
    }
}
