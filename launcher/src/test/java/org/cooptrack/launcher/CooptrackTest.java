package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
                "commencer n'a pas de sens ici : ./cooptrack --help dit ce que l'on peut écrire.",
                "--vite n'a pas de sens ici : ./cooptrack import --help dit ce que l'on peut écrire.",
                "Il manque ROLE : ./cooptrack auth --help dit ce que l'on peut écrire.");
    }
}
