package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path temporary;

    private Secrets secrets = new Secrets(Path.of("unset"));

    @BeforeEach
    void begin() { secrets = new Secrets(temporary.resolve("secrets")); }

    @Test
    void a_secret_stays_what_it_was_and_differs_from_others() {
        String first = secrets.password("first");
        assertThat(first).hasSizeGreaterThan(30).isNotEqualTo(secrets.password("second"));
        assertThat(new Secrets(temporary.resolve("secrets")).password("first")).isEqualTo(first);
    }

    @Test
    void a_key_has_thirty_two_bytes_and_stays_what_it_was() throws IOException {
        Path file = secrets.key("key");
        String first = Files.readString(file).strip();
        assertThat(Base64.getUrlDecoder().decode(first)).hasSize(32);
        assertThat(Files.readString(secrets.key("key")).strip()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        secrets.password("mine");
        assertThat(Files.getPosixFilePermissions(secrets.file("mine")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_secret_that_others_could_read_is_not_used() throws IOException {
        secrets.password("seen");
        Files.setPosixFilePermissions(secrets.file("seen"), PosixFilePermissions.fromString("rw-r-----"));
        refusedFor(Line.READABLE_SECRET, () -> secrets.password("seen"));
    }

    @Test
    void what_was_never_made_cannot_be_asked_for() { refusedFor(Line.NOT_RUNNING, () -> secrets.existing("none")); }
}
