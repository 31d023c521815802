package watchbill.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The signs of the product: outlines of Tabler Icons, kept in `assets/icons.svg`. An icon stands beside a word and
/// never instead of one.
public enum Icon {
    ALERT_CIRCLE,
    ALERT_TRIANGLE,
    ARCHIVE,
    ARROW_BACK_UP,
    ARROW_DOWN,
    ARROW_FORWARD_UP,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    ARROWS_JOIN_2,
    ARROWS_SPLIT_2,
    BELL,
    BOOK,
    BOOKMARK,
    CALENDAR_CLOCK,
    CALENDAR_DUE,
    CALENDAR_MONTH,
    CALENDAR_PLUS,
    CALENDAR_X,
    CHART_BAR,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_HALF_2,
    CIRCLE_MINUS,
    CLOCK,
    CLOCK_X,
    CLOUD_OFF,
    COPY,
    DATABASE_OFF,
    DEVICE_DESKTOP,
    DOTS,
    DOWNLOAD,
    EXTERNAL_LINK,
    EYE,
    FILE,
    FINGERPRINT,
    GIT_PULL_REQUEST,
    HAND_STOP,
    HISTORY,
    HOURGLASS,
    INBOX,
    INFO_CIRCLE,
    KEY,
    KEYBOARD,
    LIFEBUOY,
    LINK,
    LIST,
    LOCK,
    LOGOUT,
    MAIL,
    MAIL_EXCLAMATION,
    MAIL_FORWARD,
    MAIL_OFF,
    MAIL_OPENED,
    MAIL_X,
    MAILBOX,
    MAP_PIN,
    MESSAGE_PLUS,
    MESSAGES,
    MOON,
    NOTE,
    PAPERCLIP,
    PENCIL,
    PENCIL_PLUS,
    PHONE,
    PHONE_CALL,
    PHOTO,
    PLANE_DEPARTURE,
    PLUS,
    REFRESH,
    ROBOT,
    ROUTE,
    SEARCH,
    SELECTOR,
    SEND,
    SETTINGS,
    SHIELD_LOCK,
    SUN,
    SUN_MOON,
    SWITCH_HORIZONTAL,
    TAG,
    TEMPLATE,
    TRASH,
    USER,
    USER_EXCLAMATION,
    USER_PLUS,
    USER_QUESTION,
    USERS,
    WORLD,
    X;

    private static final Map<String, Icon> BY_ID =
            Arrays.stream(values()).collect(Collectors.toMap(Icon::id, Function.identity()));

    /// The sign of that name; a neutral one for a name we do not know.
    public static Icon of(String id) {
        return BY_ID.getOrDefault(id, INFO_CIRCLE);
    }

    /// The name of the sign inside the sprite.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
