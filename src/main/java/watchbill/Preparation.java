package watchbill;

/// What the build starts, in order to note down which beans there are and how they are made. A start that may use these
/// notes (`-Dspring.aot.enabled=true`) neither looks through the class path nor makes proxies.
///
/// The build stops it before any bean is made. Which beans there are must therefore not depend on settings; what they
/// do may.
final class Preparation {

    /// The class in which Spring writes down what was found; it makes the beans.
    static final String FOUND = "watchbill.Preparation__ApplicationContextInitializer";

    private Preparation() {}

    public static void main(String[] settings) {
        Watchbill.application().run(settings);
    }
}
