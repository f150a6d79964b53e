package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {
    @TempDir
    Path temporary;

    @Test
    void a_service_is_awaited_and_ended() throws Exception {
        int port = Ports.any();
        try (var service = service(port, Map.of("SERVER_PORT", Integer.toString(port)))) {
            service.awaitReady(() -> false);
            assertThat(service.process().isAlive()).isTrue();
            service.close();
            assertThat(service.process().isAlive()).isFalse();
        }
    }

    @Test
    void a_service_that_ends_before_it_is_ready_is_named() throws Exception {
        try (var service = service(Ports.any(), Map.of("SERVER_PORT", "none"))) {
            refusedFor(Line.SERVICE_DID_NOT_START, () -> service.awaitReady(() -> false));
            assertThat(service.fell()).isTrue();
        }
    }

    @Test
    void a_service_left_by_a_killed_launcher_is_ended_and_a_stranger_with_its_number_is_not() throws Exception {
        int port = Ports.any();
        Path file = temporary.resolve("running.properties");
        try (var left = service(port, Map.of("SERVER_PORT", Integer.toString(port)));
                var stranger = new Stranger(new ProcessBuilder("sleep", "600").start())) {
            new Running(file).add("command-service", left.process().toHandle());
            Running.endLeftovers(file, "launcher");
            assertThat(left.process().isAlive()).isFalse();
            java.nio.file.Files.writeString(file,
                    "query-service=" + stranger.process().pid() + " 2001-01-01T00\\:00\\:00Z\n");
            Running.endLeftovers(file, "launcher");
            assertThat(stranger.process().isAlive()).isTrue();
        }
    }

    @Test
    void a_list_that_names_no_process_ends_nobody() throws Exception {
        Path file = temporary.resolve("running.properties");
        java.nio.file.Files.writeString(file, "command-service=1\nquery-service=\nother=123456789012345678901 x\n");
        Running.endLeftovers(file, "launcher");
        assertThat(Running.find(file, "command-service")).isEmpty();
    }

    private Service service(int port, Map<String, String> environment) throws IOException {
        var program = List.of("-cp", System.getProperty("java.class.path"), TinyService.class.getName());
        return Service.start(new Service.Told("tiny", program, environment, URI.create("http://127.0.0.1:" + port)),
                temporary.resolve("log"));
    }

    private record Stranger(Process process) implements AutoCloseable {
        @Override
        public void close() { process.destroyForcibly(); }
    }
}
