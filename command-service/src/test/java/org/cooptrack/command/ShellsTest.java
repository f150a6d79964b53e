package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class ShellsTest {
    static Stream<Field> identifiers() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cooptrack.command").stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(AggregateIdentifier.class))
                .map(field -> field.reflect());
    }

    /** Axon takes what the field holds for the stream of the first event; nothing makes it ask again after that event. */
    @ParameterizedTest
    @MethodSource("identifiers")
    void a_shell_has_no_stream_before_its_first_event(Field identifier) throws ReflectiveOperationException {
        var constructor = identifier.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        identifier.setAccessible(true);
        assertThat(identifier.get(constructor.newInstance())).isNull();
    }
}
