package watchbill.setup;

/// Says at which place of the set-up a door of another module found something wrong.
final class At {

    private At() {}

    static void path(String path, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException wrong) {
            throw new SetupRefused(path, String.valueOf(wrong.getMessage()));
        }
    }
}
