package org.cooptrack.query.seal;

import java.nio.file.Path;
import java.time.Duration;
import org.cooptrack.ledger.LedgerReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the seal is kept, and with which keys it signs. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {
    @Bean(destroyMethod = "close")
    SealDatabase sealDatabase(@Value("${cooptrack.seal.url}") String url, @Value("${cooptrack.seal.user}") String user,
            @Value("${cooptrack.seal.password}") String password) {
        return new SealDatabase(url, user, password);
    }

    @Bean
    SealSettings sealSettings(@Value("${cooptrack.seal.origin}") String name,
            @Value("${cooptrack.seal.every}") Duration every, @Value("${cooptrack.seal.lease}") Duration lease,
            @Value("${cooptrack.seal.step}") int step) {
        return new SealSettings(name, every, lease, step);
    }

    @Bean
    SealKeys sealKeys(@Value("${cooptrack.seal.key-file}") String file) { return new SealKeys(Path.of(file)); }

    @Bean
    LastSigned lastSigned(@Value("${cooptrack.seal.last-file}") String file,
            @Value("${cooptrack.seal.key-file}") String keyFile) {
        return new LastSigned(Path.of(file.isEmpty() ? keyFile + "-last" : file));
    }

    @Bean
    Leadership leadership(SealDatabase database, SealSettings settings) {
        return new Leadership(database, settings.lease());
    }

    @Bean
    Sealer sealer(LedgerReader ledger, SealDatabase database, Leadership leadership, SealKeys keys,
            LastSigned lastSigned, SealSettings settings) {
        return new Sealer(ledger, database, leadership, keys, lastSigned, settings);
    }

    @Bean
    Sealing sealing(Sealer sealer, SealDatabase database, Leadership leadership, SealSettings settings) {
        return new Sealing(sealer, database, leadership, settings);
    }

    @Bean
    Witnessing witnessing(SealDatabase database, Leadership leadership, SealSettings settings,
            @Value("${cooptrack.seal.witness-file}") String file) {
        return new Witnessing(Witness.in(file), database, leadership, settings.pause());
    }
}
