package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LittleMemoryTest {
    /** The service, its database's client and the sender of the file share a heap of 256 MB. */
    @Test
    @Tag("long")
    void half_a_gigabyte_is_judged_and_a_part_of_it_recorded_in_little_memory() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-cp",
                System.getProperty("java.class.path"), LittleMemory.class.getName(), "37000", "1000")
                .redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told).contains("judged 37000 of 5").contains("recorded 980, ").contains("unchanged 980, ");
    }
}
