package watchbill.testing;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.modulith.ApplicationModule;
import watchbill.postgres.DatabaseAddress;

/// Makes the database and a small application context for [WithDatabase].
final class DatabaseExtension implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(DatabaseExtension.class);

    /// The one module whose work [ModuleBeans] and [TestDatabases] do.
    private static final String DATABASE = "postgres";

    private static final PropertySource<?> SETTINGS =
            new MapPropertySource(
                    "test",
                    Map.of(
                            "watchbill.url",
                            "http://desk.example",
                            "watchbill.smtp-port",
                            -1,
                            "watchbill.pulse",
                            false,
                            "watchbill.practice",
                            false,
                            "watchbill.mail-verifier",
                            "mx.meridian.example"));

    @Override
    public void beforeAll(ExtensionContext test) {
        var wanted = test.getRequiredTestClass().getAnnotation(WithDatabase.class);
        var address = TestDatabases.create(test.getRequiredTestClass().getSimpleName());
        var beans = new AnnotationConfigApplicationContext();
        beans.registerBean(DatabaseAddress.class, () -> address);
        beans.registerBean(DataSource.class, () -> TestDatabases.dataSource(address));
        beans.getEnvironment().getPropertySources().addLast(SETTINGS);
        beans.register(ModuleBeans.class);
        if (wanted.modules().length > 0) {
            beans.scan(packages(wanted.modules()));
        }
        if (wanted.beans().length > 0) {
            beans.register(wanted.beans());
        }
        beans.refresh();
        test.getStore(OURS).put(AnnotationConfigApplicationContext.class, beans);
    }

    /// The packages of these modules, and of all that they stand on by what their `package-info` says.
    private static String[] packages(String... modules) {
        var found = new TreeSet<String>();
        Arrays.stream(modules).forEach(module -> find(module, found));
        return found.stream().map("watchbill."::concat).toArray(String[]::new);
    }

    private static void find(String module, Set<String> found) {
        if (!module.equals(DATABASE) && found.add(module)) {
            Arrays.stream(description(module).allowedDependencies())
                    .map(dependency -> dependency.replaceFirst("::.*", "").strip())
                    .forEach(dependency -> find(dependency, found));
        }
    }

    private static ApplicationModule description(String module) {
        try {
            var packageInfo = Class.forName("watchbill.%s.package-info".formatted(module));
            return packageInfo.getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException none) {
            throw new IllegalArgumentException("There is no module " + module, none);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        beans(test).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return beans(test).getBeanNamesForType(parameter.getParameter().getType()).length > 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return beans(test).getBean(parameter.getParameter().getType());
    }

    private static AnnotationConfigApplicationContext beans(ExtensionContext test) {
        var beans =
                test.getStore(OURS)
                        .get(
                                AnnotationConfigApplicationContext.class,
                                AnnotationConfigApplicationContext.class);
        return Objects.requireNonNull(beans, "No database was made for this test class");
    }
}
