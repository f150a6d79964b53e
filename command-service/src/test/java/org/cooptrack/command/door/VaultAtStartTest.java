package org.cooptrack.command.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cooptrack.command.Service;
import org.cooptrack.vault.Vault;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

@NullMarked
class VaultAtStartTest {
    private final VaultConfiguration configuration = new VaultConfiguration();

    @Test
    void without_a_vault_the_service_does_not_start_and_says_so_in_one_line() {
        assertThat(lineOf(() -> Service.start(Service.withVault()).close())).isEqualTo(
                "The vault for personal data cannot be used: cooptrack.vault.key-file is not set.");
    }

    @Test
    void a_key_file_that_is_not_there_or_holds_no_key_is_named(@TempDir Path folder) throws IOException {
        var file = folder.resolve("key");
        assertThat(lineOf(() -> configuration.vault(told(file)))).contains("no key of 32 bytes", file.toString());
        Files.writeString(file, "short");
        assertThat(lineOf(() -> configuration.vault(told(file)))).contains("no key of 32 bytes", file.toString());
    }

    @Test
    void another_key_than_the_one_that_wrapped_the_others_is_not_taken(@TempDir Path folder) throws IOException {
        Service.bean(Vault.class).newPersons(1);
        var other = Files.writeString(folder.resolve("other"), "A".repeat(43) + "=");
        assertThat(lineOf(() -> configuration.vault(told(other)))).contains("is not the one that wrapped its keys");
    }

    private static Environment told(Path keyFile) {
        var told = new StandardEnvironment();
        told.getPropertySources().addFirst(new SimpleCommandLinePropertySource(Service.vault()));
        told.getPropertySources().addFirst(
                new SimpleCommandLinePropertySource("key", new String[]{"--cooptrack.vault.key-file=" + keyFile}));
        return told;
    }

    private static String lineOf(ThrowingCallable starting) {
        var told = new UnusableVault.Analyzer().analyze(catchThrowable(starting));
        assertThat(Objects.requireNonNull(told).getAction()).contains("cooptrack.vault.url");
        return told.getDescription();
    }
}
