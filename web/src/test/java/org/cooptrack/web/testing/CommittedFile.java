package org.cooptrack.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that the build makes and that is committed. A build that would make another one fails; {@code -Dwrite} writes it
 * instead.
 */
public record CommittedFile(String path) {
    /** Fails unless this is what is committed. */
    public void isStill(String now) {
        if (System.getProperty("write") != null) write(now);
        assertThat(read()).as("%s is what the build makes (to write it: mvn test -Dwrite)", file()).isEqualTo(now);
    }

    public String read() {
        try {
            return Files.exists(file()) ? Files.readString(file()) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file() { return Path.of(System.getProperty("cooptrack.root", ".."), path); }

    private void write(String now) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), now);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
