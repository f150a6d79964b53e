package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, with small programs in the place of the two services. */
class LaunchTest {
    @TempDir
    Path home;

    private final Map<String, String> environment = Map.of("LANG", "en", "COOPTRACK_COMMAND_PORT",
            Integer.toString(Ports.any()), "COOPTRACK_QUERY_PORT", Integer.toString(Ports.any()),
            "COOPTRACK_ISSUER_PORT",
            Integer.toString(Ports.any()));

    @BeforeEach
    void build() throws IOException {
        for (String service : List.of("command-service", "query-service")) {
            Path target = Files.createDirectories(home.resolve(service).resolve("target"));
            jar(target.resolve(service + "-0.jar"));
        }
    }

    @Test
    void everything_starts_after_a_kill_of_anything_and_stops_in_order() throws Exception {
        Process killed = launched("up");
        awaited(killed, "Everything answers");
        assertThat(said(launched("up"), 1)).contains("already uses").contains(Long.toString(killed.pid()));
        assertThat(said(launched("auth", "approver"), 0)).startsWith("Authorization: Bearer ");
        List<ProcessHandle> left = running();
        killed.destroyForcibly().waitFor();
        assertThat(left).hasSize(2).allMatch(ProcessHandle::isAlive);

        Process fallen = launched("up");
        awaited(fallen, "Everything answers");
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        running().getFirst().destroyForcibly();
        assertThat(said(fallen, 3)).contains("ended unasked");

        Process stopped = launched("up");
        awaited(stopped, "Everything answers");
        List<ProcessHandle> last = running();
        assertThat(said(launched("stop"), 0)).contains("Everything is stopped");
        assertThat(stopped.isAlive()).isFalse();
        assertThat(last).noneMatch(ProcessHandle::isAlive);
        assertThat(home.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(said(launched("auth", "approver"), 1)).contains("./cooptrack up");
    }

    private Process launched(String... words) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcooptrack.home=" + home, "-cp", System.getProperty("java.class.path"), Cooptrack.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void awaited(Process process, String words) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        var heard = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(words)) return;
            heard.append(line).append('\n');
        }
        throw new AssertionError(heard);
    }

    private static String said(Process process, int exitCode) throws IOException, InterruptedException {
        String all = process.inputReader(StandardCharsets.UTF_8).readAllAsString();
        assertThat(process.waitFor()).as(all).isEqualTo(exitCode);
        return all;
    }

    private List<ProcessHandle> running() {
        Path file = DataFolder.running(home.resolve("data"));
        return List.of(Running.find(file, "command-service").orElseThrow(),
                Running.find(file, "query-service").orElseThrow());
    }

    private static void jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
        String name = TinyService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest);
                var tiny = Objects.requireNonNull(TinyService.class.getClassLoader().getResourceAsStream(name))) {
            out.putNextEntry(new JarEntry(name));
            tiny.transferTo(out);
        }
    }
}
