package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.method.HandlerMethod;

/** Every controller has a test that goes through all its routes, and ends by asking whether one was left out. */
@NullUnmarked
class RoutesTest {
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("org.cooptrack.command");

    static Stream<Class<?>> controllers() {
        return Service.routes().values().stream().<Class<?>>map(HandlerMethod::getBeanType)
                .filter(type -> type.getPackageName().startsWith("org.cooptrack.command")).distinct();
    }

    @ParameterizedTest
    @MethodSource("controllers")
    void a_test_walks_every_route_of_every_controller(Class<?> controller) {
        assertThat(TESTS.stream().filter(RoutesTest::asksWhatWasLeftOut)
                .flatMap(test -> test.getReferencedClassObjects().stream()).map(named -> named.getRawType().getName()))
                .as("Service.unwalked(" + controller.getSimpleName() + ".class) is asked by a test")
                .contains(controller.getName());
    }

    private static boolean asksWhatWasLeftOut(JavaClass test) {
        return test.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTarget().getName().equals("unwalked"));
    }
}
