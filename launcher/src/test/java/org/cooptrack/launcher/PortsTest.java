package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path temporary;

    @Test
    void a_taken_port_is_refused_by_its_number() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refusedFor(Line.PORT_TAKEN, () -> Ports.needFree(holder.getLocalPort(), "X"));
        }
    }

    @Test
    void a_port_is_remembered_while_it_is_free() throws IOException {
        Path file = temporary.resolve("port");
        int first = Ports.remembered(file);
        assertThat(Ports.remembered(file)).isEqualTo(first);
        try (var _ = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.remembered(file)).isNotEqualTo(first);
        }
    }

    @Test
    void a_kept_port_that_is_no_number_is_forgotten() throws IOException {
        for (String nonsense : java.util.List.of("", "half", "99999", "123456")) {
            Path file = Files.writeString(temporary.resolve("nonsense"), nonsense);
            assertThat(Ports.remembered(file)).isBetween(1, Ports.MOST);
        }
    }
}
