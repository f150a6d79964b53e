package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the build leaves the program of a service. */
final class BootJar {
    private BootJar() {}

    /** What follows {@code java}. */
    static List<String> of(Path home, String service) throws IOException {
        Path target = home.resolve(service).resolve("target");
        if (!Files.isDirectory(target)) throw new Refused(Line.NOT_BUILT, service);
        try (var jars = Files.newDirectoryStream(target, service + "-*.jar")) {
            for (Path jar : jars)
                return List.of("-jar", jar.toString());
        }
        throw new Refused(Line.NOT_BUILT, service);
    }
}
