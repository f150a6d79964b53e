package org.cooptrack.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;

/** A process of its own that starts a server and can then be killed. */
final class OwnerForTests {
    private OwnerForTests() {}

    public static void main(String[] arguments) throws Exception {
        var server = LocalPostgresTest.started(Path.of(arguments[0]));
        System.out.println("pid " + server.pid());
        Thread.currentThread().join();
    }

    /** Answers the process id of the server that is left. */
    static long startAndKill(Path temporary) throws IOException, InterruptedException {
        Process owner = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), OwnerForTests.class.getName(), temporary.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = owner.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            if (line == null) return Assertions.fail("the owner ended with " + owner.waitFor());
            return Long.parseLong(line.substring("pid ".length()));
        } finally {
            owner.destroyForcibly().waitFor();
        }
    }
}
