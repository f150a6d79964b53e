package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @BeforeEach
    void build() throws IOException {
        for (String service : List.of("command-service", "query-service")) {
            Path target = Files.createDirectories(home.resolve(service).resolve("target"));
            jar(target.resolve(service + "-0.jar"));
        }
    }

    @Test
    void everything_starts_after_a_kill_of_anything_and_stops_in_order() throws Exception {
        var launcher = Launched.in(home, home.resolve("data"));
        Process killed = launcher.up();
        assertThat(Launched.said(launcher.start("up"), 1)).contains("already uses")
                .contains(Long.toString(killed.pid()));
        assertThat(Launched.said(launcher.start("auth", "approver"), 0)).contains("Authorization: Bearer ");
        List<ProcessHandle> left = services(launcher);
        killed.destroyForcibly().waitFor();
        assertThat(left).hasSize(2).allMatch(ProcessHandle::isAlive);

        Process fallen = launcher.up();
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        services(launcher).getFirst().destroyForcibly();
        assertThat(Launched.said(fallen, 3)).contains("ended unasked");

        Process stopped = launcher.up();
        List<ProcessHandle> last = services(launcher);
        assertThat(Launched.said(launcher.start("stop"), 0)).contains("Everything is stopped");
        assertThat(stopped.isAlive()).isFalse();
        assertThat(last).noneMatch(ProcessHandle::isAlive);
        assertThat(home.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(Launched.said(launcher.start("auth", "approver"), 1)).contains("./cooptrack up");
    }

    private static List<ProcessHandle> services(Launched launcher) {
        return List.of(launcher.service("command-service"), launcher.service("query-service"));
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
