package watchbill;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The modules are what `package-info` says, and the drawing is made from them.
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Watchbill.class);

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        MODULES.verify();
    }

    /// Written to `target/spring-modulith-docs`.
    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
