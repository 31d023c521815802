package watchbill.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import watchbill.Watchbill;

/// Runs a test class against a whole server: pages, API and mail on free ports, the time in the test's hand.
///
/// All such classes share one server, and each finds it as it is right after its very first start. Constructors take
/// what they need: a [TestServer] with the addresses, the [TestTime], the `Pulse`, which beats only by hand, and any
/// public door.
///
/// ```java
/// @WatchbillTest
/// class FirstInquiryTest {
///
///     private final TestServer server;
///     private final TestTime time;
///
///     FirstInquiryTest(TestServer server, TestTime time) {
/// ```
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Watchbill.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestInstallation.class)
@Import(ServerBeans.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(FreshInstallation.class)
public @interface WatchbillTest {

    /// Settings that differ, such as `watchbill.practice=true`. They cost a server of their own: some seconds.
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
