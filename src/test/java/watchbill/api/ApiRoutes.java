package watchbill.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The routes under `/api/v1`, read from the controllers' annotations: those of practice too, and of any other
/// installation that has its own conditions.
final class ApiRoutes {

    private static final String PREFIX = "/api/v1/";

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("watchbill");

    private ApiRoutes() {}

    /// Such as `GET /api/v1/conversations`.
    static List<String> all() {
        return controllers().flatMap(ApiRoutes::of).toList();
    }

    /// The records of the modules that have such routes.
    static List<Class<?>> records() {
        var packages = controllers().map(Class::getPackageName).toList();
        return CODE.stream()
                .filter(type -> type.isRecord() && packages.contains(type.getPackageName()))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /// The record of that name, wherever it is.
    static Optional<Class<?>> record(String name) {
        return CODE.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().equals(name))
                .<Class<?>>map(JavaClass::reflect)
                .findFirst();
    }

    private static Stream<Class<?>> controllers() {
        return CODE.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> of(type).findAny().isPresent());
    }

    private static Stream<String> of(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method ->
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .flatMap(Stream::ofNullable)
                .flatMap(mapping ->
                        Arrays.stream(mapping.method())
                                .flatMap(verb ->
                                        paths(mapping)
                                                .map(path -> verb + " " + path(controller, path))))
                .filter(route -> route.contains(" " + PREFIX));
    }

    private static String path(Class<?> controller, String path) {
        var common = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return common == null ? path : common.path()[0] + path;
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
