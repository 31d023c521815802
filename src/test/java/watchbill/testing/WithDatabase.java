package watchbill.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives a test class a database of its own, and the beans of some modules on it.
///
/// Constructors and methods of the test take what they need as parameters: a `JdbcClient`, the [TestTime], a
/// `TransactionTemplate`, and any bean of the modules, the package-private ones too.
///
/// ```java
/// @WithDatabase(modules = "people")
/// class TeamsTest {
///
///     private final Teams teams;
///
///     TeamsTest(Teams teams) {
///         this.teams = teams;
///     }
/// ```
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface WithDatabase {

    /// Modules whose components are made, such as `people`; those below them come along.
    String[] modules() default {};

    /// Further beans and configurations, such as a listener that notes down events.
    Class<?>[] beans() default {};
}
