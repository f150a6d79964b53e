package org.cooptrack.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API document of a service as committed, {@code docs/openapi/<service>.json}. A service that answers otherwise fails
 * the build; {@code -Dwrite} writes the file instead.
 */
public record OpenApiDocument(String service) {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Fails unless this is what is committed. */
    public void isStill(String served) {
        String now = JSON.writeValueAsString(JSON.readTree(served)) + "\n";
        if (System.getProperty("write") != null) write(now);
        assertThat(read()).as("%s is what the service answers (to write it: mvn test -Dwrite)", file()).isEqualTo(now);
    }

    private Path file() {
        return Path.of(System.getProperty("cooptrack.root", ".."), "docs", "openapi", service + ".json");
    }

    private String read() {
        try {
            return Files.exists(file()) ? Files.readString(file()) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String now) {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), now);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
