package org.cooptrack.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is proposed as a duplicate by how the name may sound, and who is not. */
@NullUnmarked
class SpellingTest {
    static Stream<String> one() throws IOException { return pairs("one"); }

    static Stream<String> two() throws IOException { return pairs("two"); }

    @ParameterizedTest
    @MethodSource("one")
    void one_person_is_recognised_in_another_script_or_spelling(String pair) {
        assertThat(finds(name(pair, 1), name(pair, 2))).isTrue();
        assertThat(finds(name(pair, 2), name(pair, 1))).as("the other way round").isTrue();
    }

    @ParameterizedTest
    @MethodSource("two")
    void two_persons_of_one_year_sex_and_place_are_not_taken_for_one(String pair) {
        assertThat(finds(name(pair, 1), name(pair, 2))).isFalse();
        assertThat(finds(name(pair, 2), name(pair, 1))).as("the other way round").isFalse();
    }

    @Test
    void a_name_that_is_only_similar_needs_the_year_of_birth_and_one_name_alone_the_place_too() {
        var julia = of("Julia Scherbakova", "1990", Sex.FEMALE, "Kyjiw");
        assertThat(finds(of("Юлия Щербакова", "1990", Sex.FEMALE, null), julia)).isTrue();
        assertThat(finds(of("Юлия Щербакова", "1990", null, "Київ"), julia)).isTrue();
        assertThat(finds(of("Юлия Щербакова", null, Sex.FEMALE, "Kyjiw"), julia)).isFalse();
        assertThat(finds(of("Юлия Щербакова", "1991", Sex.FEMALE, "Kyjiw"), julia)).isFalse();
        var sukarno = of("Sukarno", "1901", Sex.MALE, "Kemusuk");
        assertThat(finds(of("سوكارنو", "1901", Sex.MALE, null), sukarno)).isFalse();
        assertThat(finds(of("سوكارنو", "1901", null, "Kemusuk"), sukarno)).isTrue();
    }

    @Test
    void part_of_a_name_needs_year_sex_and_place() {
        var jose = of("José García López", "1990", Sex.MALE, "Quito");
        assertThat(finds(of("Jose Garcia", "1990", Sex.MALE, "Quito"), jose)).isTrue();
        assertThat(finds(of("Jose Garcia", "1990", Sex.MALE, null), jose)).isFalse();
        assertThat(finds(of("Jose Garcia", "1990", null, "Quito"), jose)).isFalse();
    }

    @Test
    void what_is_kept_of_a_person_is_bounded_whatever_the_names() {
        String worst = "Giorgij ".repeat(200);
        var names = IntStream.range(0, 50).mapToObj(i -> worst + i).toList();
        var clear = new Identifiers(names, FieldDate.parse("1990"), Sex.MALE, "Quito", null, null, null);
        assertThat(new HashSet<>(Resemblance.alike(clear).kept())).hasSizeLessThanOrEqualTo(2_500);
        assertThat(Resemblance.alike(of("字 ៛ 123 !", "1990", Sex.MALE, "Quito")).kept()).isEmpty();
        assertThat(Resemblance.alike(of(" ", "1990", Sex.MALE, "Quito")).kept()).isEmpty();
    }

    private static boolean finds(Identifiers asked, Identifiers kept) {
        Set<String> there = new HashSet<>(Resemblance.kept(kept));
        return Stream.concat(Resemblance.of(asked).stream(), Resemblance.alike(asked).asked().stream())
                .anyMatch(there::contains);
    }

    private static Identifiers name(String pair, int number) {
        return of(pair.split(" \\| ")[number], "1990", Sex.FEMALE, "Kaolack");
    }

    private static Identifiers of(String name, String born, Sex sex, String place) {
        return new Identifiers(List.of(name), born == null ? null : FieldDate.parse(born), sex, place, null, null,
                null);
    }

    private static Stream<String> pairs(String table) throws IOException {
        try (var in = SpellingTest.class.getResourceAsStream("/names/" + table + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"));
        }
    }
}
