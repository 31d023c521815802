package watchbill.bench;

/// One thing that is measured.
interface Scenario {

    /// The word that chooses it on the command line.
    String name();

    /// Measures, and adds what was found.
    void measure(Report report) throws Exception;
}
