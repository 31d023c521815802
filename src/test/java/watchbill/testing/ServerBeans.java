package watchbill.testing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What a server under test has otherwise than a real one.
@TestConfiguration(proxyBeanMethods = false)
class ServerBeans {

    /// In practice mode time is set through the server itself.
    @Bean
    @Primary
    @ConditionalOnBooleanProperty(name = "watchbill.practice", havingValue = false)
    TestTime testTime() {
        return new TestTime();
    }
}
