package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code sheets/} is a sheet that people can fill in, in three languages. */
@NullUnmarked
class SheetKindsTest {
    static Stream<SheetKind> kinds() { return new SheetKinds().all().stream(); }

    @Test
    void the_registers_of_the_field_are_there() {
        assertThat(kinds().map(SheetKind::name)).contains("training-enrolments", "training-attendance",
                "training-completions", "protection-enrolments", "protection-coverages", "employment-placements",
                "hiv-programmes", "counts", "safety-injuries", "cooperative-members");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_column_and_every_code_has_a_name_of_its_own_in_each_language(SheetKind kind) {
        for (Language language : Language.values()) {
            assertThat(kind.title(language)).isNotBlank();
            assertThat(kind.columns().stream().map(column -> Plain.of(column.label(language)))).doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            for (Column column : kind.columns())
                assertThat(column.form().choices(language).values()).as(column.pointer()).doesNotHaveDuplicates()
                        .noneMatch(name -> name.contains(" | "));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_enum_code_that_is_a_word_is_translated(SheetKind kind) {
        assertThat(kind.columns().stream().filter(column -> column.form() instanceof Form.Coded)
                .filter(column -> Words.raw("list." + column.steps().getLast()).isEmpty())
                .flatMap(column -> column.form().choices(Language.FR).entrySet().stream())
                .filter(choice -> choice.getKey().equals(choice.getValue()) && choice.getKey().length() > 5))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_a_row_needs_to_be_corrected_or_taken_back_stands_in_it(SheetKind kind) {
        Set<String> said = SheetKind.components(kind.command()).map(component -> component.getName())
                .collect(Collectors.toSet());
        said.addAll(kind.names());
        for (var type : Stream.of(kind.correction(), kind.retraction()).filter(java.util.Objects::nonNull).toList()) {
            assertThat(type.getAnnotation(Allowed.class)).isNotNull();
            assertThat(SheetKind.components(type).map(component -> component.getName())
                    .filter(name -> !name.equals("reason"))).as(type.getSimpleName()).isSubsetOf(said);
        }
    }
}
