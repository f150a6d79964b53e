package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("/programme");

    @Test
    void a_variable_that_says_nothing_leaves_what_is_usual() {
        var settings = Settings.of(HOME, Map.of("COOPTRACK_DATA", "", "COOPTRACK_QUERY_PORT", " "));
        assertThat(settings).isEqualTo(new Settings(HOME, HOME.resolve("data"), 8080, 8081, 9000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "8080.5", "99999999999"})
    void what_is_no_port_is_refused(String port) {
        refusedFor(Line.NO_PORT, () -> Settings.of(HOME, Map.of("COOPTRACK_ISSUER_PORT", port)));
    }

    @Test
    void one_port_for_two_is_refused() {
        refusedFor(Line.PORTS_ALIKE, () -> Settings.of(HOME, Map.of("COOPTRACK_COMMAND_PORT", "9000")));
    }
}
