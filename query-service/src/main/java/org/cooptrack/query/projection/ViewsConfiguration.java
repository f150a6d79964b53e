package org.cooptrack.query.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.cooptrack.ledger.LedgerAddress;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Where read models are kept, and where they learn history from. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    private static final int CONNECTIONS = 16;
    private static final int READERS = 8;
    /** What sorts and groups a hundred thousand rows without the disk. */
    private static final String MEMORY = "-c work_mem=32MB";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    HikariDataSource viewsDatabase(@Value("${cooptrack.views.url}") String url,
            @Value("${cooptrack.views.user}") String user, @Value("${cooptrack.views.password}") String password) {
        var pool = new HikariConfig();
        pool.setPoolName("views");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.addDataSourceProperty("options", MEMORY);
        return new HikariDataSource(pool);
    }

    @Bean(destroyMethod = "close")
    LedgerReader ledgerReader(@Value("${cooptrack.ledger.url}") String url,
            @Value("${cooptrack.ledger.user}") String user, @Value("${cooptrack.ledger.password}") String password) {
        return LedgerReader.open(new LedgerAddress(url, user, password), READERS);
    }

    @Bean(destroyMethod = "close")
    LedgerEventSource history(LedgerReader ledger) { return new LedgerEventSource(ledger, new Messages()); }

    @Bean
    TransactionManager transactions(PlatformTransactionManager views) { return new SpringTransactionManager(views); }
}
