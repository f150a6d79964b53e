package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.LOCALE)
class CooptrackTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() { System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8)); }

    @AfterEach
    void leave() {
        System.setErr(before);
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void what_is_not_understood_is_said_in_one_line_of_the_users_language() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(Cooptrack.run("commencer")).isEqualTo(2);
        assertThat(Cooptrack.run("import", "--vite", "a.xml")).isEqualTo(2);
        assertThat(Cooptrack.run("auth")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "commencer n'a pas de sens ici. Il y a : up, demo, import, sheet, export, verify, iati, auth, stop, help."
                        + " ./cooptrack help dit ce que fait chaque commande.",
                "--vite n'a pas de sens ici : ./cooptrack import --help dit ce que l'on peut écrire.",
                "Il manque ROLE : ./cooptrack auth --help dit ce que l'on peut écrire.");
    }

    @Test
    void a_value_that_will_not_do_and_a_word_said_twice_are_told_in_the_users_language() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(Cooptrack.run("demo", "--scale", "beaucoup")).isEqualTo(2);
        assertThat(Cooptrack.run("export", "--up-to", "hier", "dossier")).isEqualTo(2);
        assertThat(Cooptrack.run("import", "--dry-run=oui", "a.xml")).isEqualTo(2);
        assertThat(Cooptrack.run("export", "--reason", "a", "--reason", "b", "dossier")).isEqualTo(2);
        assertThat(Cooptrack.run("export", "--up-to")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "« beaucoup » ne va pas pour --scale : ./cooptrack demo --help dit ce que l'on peut écrire.",
                "« hier » ne va pas pour --up-to : ./cooptrack export --help dit ce que l'on peut écrire.",
                "« oui » ne va pas pour --dry-run : ./cooptrack import --help dit ce que l'on peut écrire.",
                "--reason ne s'écrit qu'une fois : ./cooptrack export --help dit ce que l'on peut écrire.",
                "Il manque N : ./cooptrack export --help dit ce que l'on peut écrire.");
    }

    @Test
    void the_help_speaks_the_users_language_in_every_word() {
        for (var said : Map.of("fr", List.of("Usage : cooptrack", "[COMMANDE]", "Commandes :"), "es",
                List.of("Uso: cooptrack", "[COMANDO]", "Comandos:"), "en",
                List.of("Usage: cooptrack", "[COMMAND]", "Commands:")).entrySet()) {
            Locale.setDefault(Locale.of(said.getKey()));
            assertThat(help()).contains(said.getValue());
            assertThat(help("export")).contains(said.getValue().getFirst());
            assertThat(told("help")).isEqualTo(help()).doesNotContain("Display", "help.");
            assertThat(told("help", "export")).isEqualTo(help("export"));
        }
    }

    @Test
    void nothing_said_and_a_word_that_is_none_are_told_what_there_is() {
        for (var there : Map.of("fr", "Il y a : up, ", "en", "There is: up, ", "es", "Hay: up, ").entrySet()) {
            Locale.setDefault(Locale.of(there.getKey()));
            said.reset();
            assertThat(Cooptrack.run(new String[0])).isEqualTo(2);
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("up, demo, import, sheet, export, verify, iati, auth,"
                            + " stop, help", "./cooptrack help")
                    .hasLineCount(1);
            said.reset();
            assertThat(Cooptrack.run("help", "begin")).isEqualTo(2);
            assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("begin ").contains(there.getValue())
                    .hasLineCount(1);
        }
    }

    private static String help(String... words) {
        return told(Stream.concat(Stream.of(words), Stream.of("--help")).toArray(String[]::new));
    }

    private static String told(String... words) {
        PrintStream before = System.out;
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(Cooptrack.run(words)).isZero();
        } finally {
            System.setOut(before);
        }
        return told.toString(StandardCharsets.UTF_8);
    }
}
