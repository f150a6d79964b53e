package org.cooptrack.command.door;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Path;
import org.cooptrack.vault.KeyEncryptingKey;
import org.cooptrack.vault.NotOpened;
import org.cooptrack.vault.Vault;
import org.cooptrack.vault.VaultAddress;
import org.cooptrack.vault.VaultSchema;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the keys of persons are, and the key that wraps them: what manages keys elsewhere would be another {@code Aead} here. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    Vault vault(Environment told) {
        var wrapping = wrapping(Path.of(needed(told, "key-file")));
        var address = new VaultAddress(needed(told, "url"), needed(told, "user"), needed(told, "password"));
        var schema = new PGSimpleDataSource();
        schema.setUrl(address.url());
        schema.setUser(needed(told, "owner-user"));
        schema.setPassword(needed(told, "owner-password"));
        VaultSchema.migrate(schema);
        try {
            return Vault.open(address, wrapping);
        } catch (NotOpened otherKey) {
            throw new UnusableVault("the key in its key file is not the one that wrapped its keys", otherKey);
        }
    }

    private static Aead wrapping(Path file) {
        try {
            return KeyEncryptingKey.read(file);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new UnusableVault("no key of 32 bytes in base64 can be read from " + file, unreadable);
        }
    }

    private static String needed(Environment told, String name) {
        var value = told.getProperty("cooptrack.vault." + name, "");
        if (value.isBlank()) throw new UnusableVault("cooptrack.vault." + name + " is not set", null);
        return value;
    }
}
