package watchbill.web;

import java.util.UUID;

/// Marks a form, so that sending it twice is sending it once.
public final class Keys {

    private Keys() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
