package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher as processes of its own, on ports of their own; it speaks English, and history is sealed without a long wait. */
record Launched(Path home, Map<String, String> environment) {
    static Launched in(Path home, Path data) {
        return new Launched(home, Map.of("LANG", "en", "COOPTRACK_DATA", data.toString(), "COOPTRACK_COMMAND_PORT",
                Integer.toString(Ports.any()), "COOPTRACK_QUERY_PORT", Integer.toString(Ports.any()),
                "COOPTRACK_ISSUER_PORT", Integer.toString(Ports.any()), "COOPTRACK_SEAL_EVERY", "1s",
                "JAVA_TOOL_OPTIONS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m"));
    }

    Settings settings() { return Settings.of(home, environment); }

    Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcooptrack.home=" + home, "-cp", System.getProperty("java.class.path"), Cooptrack.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    Process up() throws IOException {
        Process launcher = start("up");
        awaited(launcher, "Everything answers");
        return launcher;
    }

    ProcessHandle service(String name) {
        return Running.find(DataFolder.running(settings().data()), name).orElseThrow();
    }

    static String said(Process process, int exitCode) throws IOException, InterruptedException {
        String all = process.inputReader(StandardCharsets.UTF_8).readAllAsString();
        assertThat(process.waitFor()).as(all).isEqualTo(exitCode);
        return all;
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
}
